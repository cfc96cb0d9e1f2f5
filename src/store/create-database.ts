import { AsyncLocalStorage } from 'node:async_hooks';
import { createSequence } from './create-sequence.ts';
import type { Database, Queryable } from './database.ts';
import type { Driver } from './driver.ts';

interface Scope {
  readonly tx: Queryable;
  readonly inTurn: ReturnType<typeof createSequence>;
  readonly depth: number;
  open: boolean;
}

/**
 * Joins calls made inside a transaction to it. PGlite has one session: a call that waited for the transaction which
 * itself waits for the call would never end.
 */
export const createDatabase = ({ driver, vectors }: { driver: Driver; vectors: boolean }): Database => {
  const scopes = new AsyncLocalStorage<Scope>();
  let closing: Promise<void> | undefined;

  const current = (): Scope | undefined => {
    const scope = scopes.getStore();
    return scope?.open === true ? scope : undefined;
  };

  const inside = async <T>(tx: Queryable, depth: number, work: (tx: Queryable) => Promise<T>): Promise<T> => {
    const scope: Scope = { tx, inTurn: createSequence(), depth, open: true };
    try {
      return await scopes.run(scope, () => work(tx));
    } finally {
      scope.open = false;
    }
  };

  const nested = async <T>(scope: Scope, work: (tx: Queryable) => Promise<T>): Promise<T> => {
    const depth = scope.depth + 1;
    await scope.tx.script(`savepoint level_${depth}`);
    try {
      const result = await inside(scope.tx, depth, work);
      await scope.tx.script(`release savepoint level_${depth}`);
      return result;
    } catch (error) {
      await scope.tx.script(`rollback to savepoint level_${depth}`).catch(() => undefined);
      throw error;
    }
  };

  return {
    engine: driver.engine,
    vectors,
    query: (sql, params) => (current()?.tx ?? driver).query(sql, params),
    script: (sql) => (current()?.tx ?? driver).script(sql),
    transaction: (work) => {
      const scope = current();
      if (scope !== undefined) return scope.inTurn(() => nested(scope, work));
      return driver.transaction((tx) => inside(tx, 0, work));
    },
    close: () => {
      closing ??= driver.close();
      return closing;
    },
  };
};
