import type { Database } from './database.ts';

/** The embedded engine never cleans up after updates and deletes by itself; a server does. */
export const vacuumIndex = async (database: Database): Promise<void> => {
  if (database.engine !== 'embedded') return;
  for (const table of ['postings', 'passages', 'documents']) await database.script(`vacuum ${table}`);
};
