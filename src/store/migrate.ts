import { OperatorMistake } from '../domain/errors.ts';
import type { Database } from './database.ts';
import { exclusively } from './exclusively.ts';
import { type Migration, readMigrations } from './read-migrations.ts';

interface Applied {
  readonly id: number;
  readonly checksum: string;
}

const table = `create table if not exists schema_migrations (
  id int primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

const refuse = (migrations: readonly Migration[], applied: readonly Applied[]): void => {
  for (const { id, checksum } of applied) {
    const migration = migrations.find((one) => one.id === id);
    if (migration === undefined) {
      throw new OperatorMistake(
        `The database is newer than this Kenes (it has migration ${id}). Run the version that made it, or a later one.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new OperatorMistake(
        `Migration ${migration.name} was changed after it had been applied. Restore it, and add a new one instead.`,
      );
    }
  }
  const newest = Math.max(0, ...applied.map(({ id }) => id));
  const skipped = migrations.find(
    (one) => one.id < newest && !one.requiresVectors && !applied.some(({ id }) => id === one.id),
  );
  if (skipped !== undefined) {
    throw new OperatorMistake(
      `The database lacks migration ${skipped.name}, though later ones were applied.`,
    );
  }
};

/**
 * Brings the tables up to date, all steps or none, and says which were applied. Steps that need vectors wait until the
 * database has them. Replicas that start together take turns. Throws OperatorMistake where tables and code disagree.
 */
export const migrate = async (
  database: Database,
  migrations?: readonly Migration[],
): Promise<readonly string[]> => {
  const all = migrations ?? (await readMigrations());
  return database.transaction(async (tx) => {
    await exclusively(tx, database.engine, 'migrations');
    await tx.script(table);
    const applied = await tx.query<Applied>('select id, checksum from schema_migrations order by id');
    refuse(all, applied);
    const pending = all.filter(
      (one) => !applied.some(({ id }) => id === one.id) && (database.vectors || !one.requiresVectors),
    );
    for (const { id, checksum, sql } of pending) {
      await tx.script(sql);
      await tx.query('insert into schema_migrations (id, checksum) values ($1, $2)', [id, checksum]);
    }
    return pending.map(({ name }) => name);
  });
};
