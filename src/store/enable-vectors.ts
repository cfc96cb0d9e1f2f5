import { StoreFault } from '../domain/errors.ts';
import type { Driver } from './driver.ts';
import { exclusively } from './exclusively.ts';

/** SQLSTATE of «permission denied» and of what a half-installed extension says. */
const notForUs = new Set(['42501', '0A000', '58P01', 'XX000']);

const hasType = async (driver: Driver): Promise<boolean> => {
  const [row] = await driver.query<{ there: boolean }>(`select to_regtype('vector') is not null as there`);
  return row?.there === true;
};

/**
 * Sees to it that the `vector` type is there if the server has it and lets us, and says whether it is. Without it Kenes
 * works all the same, searching by words only.
 */
export const enableVectors = async (driver: Driver): Promise<boolean> => {
  if (await hasType(driver)) return true;
  const offered = await driver.query(`select name from pg_available_extensions where name = 'vector'`);
  if (offered.length === 0) return false;
  try {
    await driver.transaction(async (tx) => {
      await exclusively(tx, driver.engine, 'migrations');
      await tx.script('create extension if not exists vector');
    });
  } catch (error) {
    if (error instanceof StoreFault && notForUs.has(error.code)) return false;
    throw error;
  }
  return hasType(driver);
};
