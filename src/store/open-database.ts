import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './open-embedded.ts';
import { openPostgres } from './open-postgres.ts';

/**
 * The database a configuration asks for, with its tables up to date: PostgreSQL where there is a `url`, else the
 * embedded one in `dataDir` (in memory without it). Throws OperatorMistake.
 */
export const openDatabase = async ({
  url,
  dataDir,
}: {
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
}): Promise<Database> => {
  const database = url === undefined ? await openEmbedded({ dataDir }) : await openPostgres({ url });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
