import type { Queryable } from './database.ts';

/** Notes how many passages a kind has: search weighs terms by it, and counting them each time would take longest. */
export const countCollection = async (tx: Queryable, kind: string): Promise<void> => {
  await tx.query(
    `insert into collections (kind, passages) select $1, count(*)::int from passages where kind = $1
     on conflict (kind) do update set passages = excluded.passages`,
    [kind],
  );
};
