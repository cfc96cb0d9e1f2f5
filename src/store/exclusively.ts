import { StoreFault } from '../domain/errors.ts';
import type { Queryable } from './database.ts';

/** Locks of this program, kept until the transaction ends. The numbers only have to differ from each other. */
const keys = { migrations: 7_046_101, index: 7_046_102 } as const;

const PATIENCE = 120_000;

/**
 * Waits until this transaction alone holds a lock, so that replicas starting together do not do the same work. It asks
 * again and again, because one long wait would run into the statement timeout. The embedded engine has one session.
 */
export const exclusively = async (
  tx: Queryable,
  engine: 'embedded' | 'postgres',
  name: keyof typeof keys,
): Promise<void> => {
  if (engine === 'embedded') return;
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    const [row] = await tx.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
      keys[name],
    ]);
    if (row?.held === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StoreFault('busy', 'Another process holds the database for too long.');
};
