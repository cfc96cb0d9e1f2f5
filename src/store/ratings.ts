import type { Database } from './database.ts';

export type Rating = 'up' | 'down';

/** What people think of answers: the last word counts. */
export const createRatings = ({ database }: { readonly database: Database }) => ({
  /** False if there is no such answer. */
  rate: async (answer: string, rating: Rating): Promise<boolean> => {
    const rows = await database.query(
      `insert into ratings (answer, rating) select id, $2::text from turns where id = $1
       on conflict (answer) do update set rating = excluded.rating, created_at = now()
       returning answer`,
      [answer, rating],
    );
    return rows.length > 0;
  },

  counts: async (): Promise<Readonly<Record<Rating, number>>> => {
    const [row] = await database.query<Record<Rating, number>>(
      `select count(*) filter (where rating = 'up')::int as up,
              count(*) filter (where rating = 'down')::int as down from ratings`,
    );
    return { up: row?.up ?? 0, down: row?.down ?? 0 };
  },
});
