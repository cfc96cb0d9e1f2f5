import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OperatorMistake } from '../../src/domain/errors.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type Migration, readMigrations } from '../../src/store/read-migrations.ts';
import { describeEngines } from './with-engines.ts';

const step = (id: number, sql: string, changes: Partial<Migration> = {}): Migration => ({
  id,
  name: `000${id}-step.sql`,
  sql,
  checksum: `sum of ${sql}`,
  requiresVectors: false,
  ...changes,
});

describeEngines('migrate', ({ database, again }) => {
  const first = step(1, 'create table one (id int)');
  const second = step(2, 'create table two (id int)');
  const tables = async () =>
    (
      await database().query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
      )
    ).map(({ name }) => name);

  beforeEach(() => database().script('drop schema public cascade; create schema public'));

  it('applies what is new, in order, once', async () => {
    expect(await migrate(database(), [first])).toEqual([first.name]);
    expect(await migrate(database(), [first, second])).toEqual([second.name]);
    expect(await migrate(database(), [first, second])).toEqual([]);
    expect(await tables()).toEqual(['one', 'schema_migrations', 'two']);
  });

  it('applies all steps or none', async () => {
    await expect(migrate(database(), [first, step(2, 'create tabel two (id int)')])).rejects.toThrow('42601');
    expect(await tables()).toEqual([]);
  });

  it('refuses a changed step', async () => {
    await migrate(database(), [first]);
    const changed = migrate(database(), [step(1, 'create table uno (id int)'), second]);
    await expect(changed).rejects.toThrow(OperatorMistake);
    await expect(changed).rejects.toThrow('0001-step.sql was changed');
    expect(await tables()).toEqual(['one', 'schema_migrations']);
  });

  it('refuses a database newer than the code', async () => {
    await migrate(database(), [first, second]);
    const older = migrate(database(), [first]);
    await expect(older).rejects.toThrow(OperatorMistake);
    await expect(older).rejects.toThrow('newer than this Kenes (it has migration 2)');
  });

  it('refuses a database that lacks an earlier step', async () => {
    await migrate(database(), [first, second]);
    await database().script('delete from schema_migrations where id = 1');
    await expect(migrate(database(), [first, second])).rejects.toThrow('lacks migration 0001-step.sql');
  });

  it('leaves out what needs vectors until they are there', async () => {
    const middle = { ...second, requiresVectors: true };
    const last = step(3, 'create table three (id int)');
    const without = { ...database(), vectors: false };
    const later = { ...database(), vectors: true };
    expect(await migrate(without, [first, middle, last])).toEqual([first.name, last.name]);
    expect(await migrate(without, [first, middle, last])).toEqual([]);
    expect(await migrate(later, [first, middle, last])).toEqual([middle.name]);
  });

  it.skipIf(again === undefined)('lets replicas that start together take turns', async () => {
    const others = await Promise.all([again, again, again].map(async (open) => open?.()));
    const steps = [first, step(2, 'create table two (id int); select pg_sleep(0.3)')];
    const applied = await Promise.all(
      [database(), ...others].map(async (one) => (one === undefined ? [] : migrate(one, steps))),
    );
    await Promise.all(others.map(async (one) => one?.close()));
    expect(applied.flat()).toEqual(steps.map(({ name }) => name));
  });
});

describeEngines('the migrations of Kenes', ({ database }) => {
  it('apply, with embeddings exactly where there are vectors', async () => {
    const applied = await migrate(database());
    expect(applied.slice(0, 2)).toEqual(['0001-conversations.sql', '0002-passages.sql']);
    expect(applied.includes('0003-embeddings.sql')).toBe(database().vectors);
    expect(await migrate(database())).toEqual([]);
  });
});

describe('readMigrations', () => {
  let folder = '';
  const files = async (names: readonly string[]) => {
    const own = await mkdtemp(join(folder, 'set-'));
    await mkdir(own, { recursive: true });
    await Promise.all(
      names.map((name) => writeFile(join(own, name), '-- requires: vector\r\nselect 1;\r\n')),
    );
    return pathToFileURL(`${own}/`);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kenes-migrations-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads them in order, with what they require', async () => {
    const read = await readMigrations(await files(['0002-b.sql', '0001-a.sql', 'notes.md']));
    expect(read.map(({ id, name, requiresVectors }) => ({ id, name, requiresVectors }))).toEqual([
      { id: 1, name: '0001-a.sql', requiresVectors: true },
      { id: 2, name: '0002-b.sql', requiresVectors: true },
    ]);
  });

  it.each([
    [['0001-a.sql', '0003-c.sql'], '0003-c.sql is out of order: number 2'],
    [['0001-a.sql', '0001-b.sql'], '0001-b.sql is out of order'],
    [['1-a.sql'], '1-a.sql is out of order'],
  ])('refuses %j', async (names, message) => {
    await expect(readMigrations(await files(names))).rejects.toThrow(message);
  });
});
