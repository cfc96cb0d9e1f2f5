import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { OperatorMistake, StoreFault } from '../domain/errors.ts';
import { createDatabase } from './create-database.ts';
import type { Database, Queryable } from './database.ts';
import type { Driver } from './driver.ts';
import { templatePath } from './embedded-template.ts';
import { enableVectors } from './enable-vectors.ts';
import { hidingFaults, hidingTransactionFaults } from './hiding-faults.ts';
import { lockFolder } from './lock-folder.ts';
import { openFolder } from './open-folder.ts';

type Ownership = { lost: boolean };

const queryable = (session: Pick<PGlite, 'query' | 'exec'>, ownership: Ownership): Queryable => {
  const check = () => {
    if (ownership.lost) throw new StoreFault('lock_lost', 'Another process took over the data folder.');
  };
  return {
    query: <T extends object>(sql: string, params: readonly unknown[] = []) =>
      hidingFaults(async () => {
        check();
        return (await session.query<T>(sql, [...params])).rows;
      }),
    script: (sql) =>
      hidingFaults(async () => {
        check();
        await session.exec(sql);
      }),
  };
};

const createDriver = (session: PGlite, ownership: Ownership, unlock: () => Promise<void>): Driver => ({
  engine: 'embedded',
  ...queryable(session, ownership),
  transaction: (work) =>
    hidingTransactionFaults((inner) => session.transaction((tx) => inner(queryable(tx, ownership))), work),
  close: async () => {
    await hidingFaults(() => session.close());
    await unlock();
  },
});

const lockDataFolder = async (dataDir: string, folder: string, ownership: Ownership) => {
  try {
    await mkdir(dataDir, { recursive: true });
    return await lockFolder(folder, () => {
      ownership.lost = true;
    });
  } catch (error) {
    if (error instanceof OperatorMistake) throw error;
    throw new OperatorMistake(`The data folder ${resolve(dataDir)} cannot be written: ${String(error)}`);
  }
};

/**
 * PostgreSQL inside this process, in `dataDir/embedded`, or in memory where no folder is given. It takes no lock of its
 * own, and two processes would lose each other's rows, so the folder is locked. It does not wait for the disk: a killed
 * process loses nothing that was answered for, lost power may. Throws OperatorMistake.
 */
export const openEmbedded = async ({
  dataDir,
  template = templatePath(),
}: {
  readonly dataDir?: string | undefined;
  readonly template?: string;
} = {}): Promise<Database> => {
  const ownership: Ownership = { lost: false };
  const folder = dataDir === undefined ? undefined : resolve(dataDir, 'embedded');
  const unlock =
    dataDir === undefined || folder === undefined
      ? async () => undefined
      : await lockDataFolder(dataDir, folder, ownership);
  try {
    const driver = createDriver(await openFolder(folder, template), ownership, unlock);
    return createDatabase({ driver, vectors: await enableVectors(driver) });
  } catch (error) {
    await unlock();
    if (error instanceof OperatorMistake || error instanceof StoreFault) throw error;
    throw new OperatorMistake(
      `The embedded database (${folder ?? 'in memory'}) does not open: ${String(error)}`,
    );
  }
};
