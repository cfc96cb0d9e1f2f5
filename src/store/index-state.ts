import type { Database } from './database.ts';

/** From what an index was made: equal fingerprints mean that it need not be made again. */
export const createIndexState = ({ database }: { readonly database: Database }) => ({
  get: async (name: string): Promise<string | undefined> => {
    const [row] = await database.query<{ fingerprint: string }>(
      'select fingerprint from index_state where name = $1',
      [name],
    );
    return row?.fingerprint;
  },

  set: async (name: string, fingerprint: string): Promise<void> => {
    await database.query(
      `insert into index_state (name, fingerprint) values ($1, $2)
       on conflict (name) do update set fingerprint = excluded.fingerprint, updated_at = now()`,
      [name, fingerprint],
    );
  },
});
