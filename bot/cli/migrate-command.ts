import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../../src/config.ts';
import { migrateDatabase } from '../../src/migrate-database.ts';

/** `migrate`: brings the tables up to date without starting the channels. */
export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database up to date').action(async () => {
    const config = readConfig();
    const engine = await migrateDatabase(config);
    process.stdout.write(
      `${engine === 'postgres' ? 'PostgreSQL' : join(config.dataDir, 'database')}: up to date\n`,
    );
  });
}
