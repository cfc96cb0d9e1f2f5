import type { Queryable } from './database.ts';

/** A passage that goes, with every term it was indexed under. */
export interface Dropped {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Takes passages of one kind out of the index; only rows of their own terms are touched. */
export const dropPassages = async (
  tx: Queryable,
  kind: string,
  dropped: readonly Dropped[],
): Promise<void> => {
  if (dropped.length === 0) return;
  const gone = await tx.query<{ number: number }>(
    'delete from passages where kind = $1 and id = any($2::text[]) returning number',
    [kind, dropped.map(({ id }) => id)],
  );
  const terms = [...new Set(dropped.flatMap((one) => one.terms))];
  await tx.query(
    `update postings set (passages, weights) = (
       select coalesce(array_agg(number order by place), '{}'), coalesce(array_agg(weight order by place), '{}')
       from unnest(postings.passages, postings.weights) with ordinality as kept (number, weight, place)
       where number <> all($3::int[])
     ) where kind = $1 and term = any($2::text[])`,
    [kind, terms, gone.map(({ number }) => number)],
  );
  await tx.query(`delete from postings where kind = $1 and term = any($2::text[]) and passages = '{}'`, [
    kind,
    terms,
  ]);
};
