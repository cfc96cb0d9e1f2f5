import { join } from 'node:path';
import type { Config } from './config.ts';
import { createCases } from './store/cases.ts';
import { openDatabase } from './store/open-database.ts';
import { type CaseDesk, createCaseDesk } from './support/create-case-desk.ts';

/** Does something at the desk of cases over the configured database, and closes it again. */
export async function atCaseDesk<T>(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  work: (desk: CaseDesk) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ url: config.databaseUrl, dataDir: join(config.dataDir, 'database') });
  try {
    return await work(createCaseDesk({ cases: createCases({ database }) }));
  } finally {
    await database.close();
  }
}
