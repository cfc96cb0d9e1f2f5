import type { Database } from './database.ts';

/** Messengers repeat an update for a day at most. */
const KEEP_HOURS = 48;
const PRUNE_EVERY = 1_000;

/** Which updates came already, among all replicas. Old ones are thrown away now and then. */
export const createSeen = ({ database }: { readonly database: Database }) => {
  let calls = 0;

  const prune = async (): Promise<number> => {
    const rows = await database.query(
      'delete from seen_updates where at < now() - make_interval(hours => $1::int) returning key',
      [KEEP_HOURS],
    );
    return rows.length;
  };

  return {
    /** True for exactly one caller per key. */
    firstTime: async (key: string): Promise<boolean> => {
      const rows = await database.query(
        'insert into seen_updates (key) values ($1) on conflict do nothing returning key',
        [key],
      );
      calls += 1;
      if (calls % PRUNE_EVERY === 0) await prune();
      return rows.length > 0;
    },
    /** Says how many were thrown away. */
    prune,
  };
};
