import type { Queryable } from './database.ts';
import { toStoreFault } from './to-store-fault.ts';

/** Runs a statement and hides what the engine says about its values. */
export const hidingFaults = async <T>(statement: () => Promise<T>): Promise<T> => {
  try {
    return await statement();
  } catch (error) {
    throw toStoreFault(error);
  }
};

/** Like hidingFaults for a whole transaction: what `work` itself throws passes unchanged, also if the rollback fails. */
export const hidingTransactionFaults = async <T>(
  run: (work: (tx: Queryable) => Promise<T>) => Promise<T>,
  work: (tx: Queryable) => Promise<T>,
): Promise<T> => {
  let thrown: { readonly error: unknown } | undefined;
  try {
    return await run(async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        thrown = { error };
        throw error;
      }
    });
  } catch (error) {
    throw thrown === undefined ? toStoreFault(error) : thrown.error;
  }
};
