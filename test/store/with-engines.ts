import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { templatePath, writeTemplate } from '../../src/store/embedded-template.ts';
import { openEmbedded } from '../../src/store/open-embedded.ts';
import { openPostgres } from '../../src/store/open-postgres.ts';

export const serverUrl = process.env.TEST_DATABASE_URL;

interface Engine {
  readonly name: string;
  /** A database of its own, without tables. */
  open(): Promise<Database>;
  /** The same database over again, as another process would open it. */
  again?: () => Promise<Database>;
  drop(): Promise<void>;
}

const onServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
};

export const createServerDatabase = async () => {
  const name = `kenes_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
};

const embedded = (): Engine => ({
  name: 'embedded',
  open: async () => {
    await access(templatePath()).catch(() => writeTemplate());
    return openEmbedded();
  },
  drop: async () => undefined,
});

const postgres = (): Engine => {
  let server: Awaited<ReturnType<typeof createServerDatabase>> | undefined;
  const again = async () => {
    server ??= await createServerDatabase();
    return openPostgres({ url: server.url });
  };
  return { name: 'postgres', open: again, again, drop: async () => server?.drop() };
};

/** Declares tests once for both engines; those for PostgreSQL are skipped, and say why, without a server. */
export const describeEngines = (
  name: string,
  declare: (engine: {
    readonly database: () => Database;
    readonly again: (() => Promise<Database>) | undefined;
  }) => void,
): void => {
  for (const engine of [embedded(), postgres()]) {
    const skipped = engine.name === 'postgres' && serverUrl === undefined;
    const title = skipped
      ? `${name} (postgres: skipped, TEST_DATABASE_URL is not set)`
      : `${name} (${engine.name})`;
    describe.skipIf(skipped)(title, () => {
      let opened: Database | undefined;
      beforeAll(async () => {
        opened = await engine.open();
      }, 60_000);
      afterAll(async () => {
        await opened?.close();
        await engine.drop();
      });
      declare({
        database: () => {
          if (opened === undefined) throw new Error('The database is opened before the first test.');
          return opened;
        },
        again: engine.again,
      });
    });
  }
};
