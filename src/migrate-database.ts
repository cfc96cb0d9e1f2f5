import { join } from 'node:path';
import type { Config } from './config.ts';
import { openDatabase } from './store/open-database.ts';

/** Brings the configured database up to date and closes it again; says which engine it was. */
export async function migrateDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
): Promise<'embedded' | 'postgres'> {
  const database = await openDatabase({ url: config.databaseUrl, dataDir: join(config.dataDir, 'database') });
  await database.close();
  return database.engine;
}
