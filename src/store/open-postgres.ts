import pg from 'pg';
import { OperatorMistake, StoreFault } from '../domain/errors.ts';
import { createDatabase } from './create-database.ts';
import { createSequence } from './create-sequence.ts';
import type { Database, Queryable } from './database.ts';
import type { Driver } from './driver.ts';
import { enableVectors } from './enable-vectors.ts';
import { hidingFaults, hidingTransactionFaults } from './hiding-faults.ts';

const queryable = (session: Pick<pg.ClientBase, 'query'>): Queryable => ({
  query: <T extends object>(sql: string, params: readonly unknown[] = []) =>
    hidingFaults(async () => (await session.query<T>(sql, [...params])).rows),
  script: (sql) =>
    hidingFaults(async () => {
      await session.query(sql);
    }),
});

/** One client takes one statement at a time: those sent together wait for each other. */
const inSequence = (tx: Queryable): Queryable => {
  const inTurn = createSequence();
  return {
    query: <T extends object>(sql: string, params?: readonly unknown[]) =>
      inTurn(() => tx.query<T>(sql, params)),
    script: (sql) => inTurn(() => tx.script(sql)),
  };
};

const transactionOn = async <T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  // Without a listener a connection lost during the transaction would end the process.
  const onError = () => {
    broken = true;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(inSequence(queryable(client)));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(onError);
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
};

/** Host, port and database, without the password. */
const nameOf = (url: string): string => {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
  } catch {
    return 'of DATABASE_URL';
  }
};

/**
 * A PostgreSQL server. Lost connections become StoreFault, and the next statement takes a new connection.
 * Throws OperatorMistake where the server cannot be reached or lets us not in.
 */
export const openPostgres = async ({
  url,
  connections = 10,
  onIdleFault = () => undefined,
}: {
  readonly url: string;
  readonly connections?: number;
  /** Told when an idle connection is lost, for the log. */
  readonly onIdleFault?: () => void;
}): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'kenes',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  pool.on('error', onIdleFault);
  const driver: Driver = {
    engine: 'postgres',
    ...queryable({ query: pool.query.bind(pool) }),
    transaction: (work) => hidingTransactionFaults((inner) => transactionOn(pool, inner), work),
    close: () => hidingFaults(() => pool.end()),
  };
  try {
    await driver.query('select 1');
    return createDatabase({ driver, vectors: await enableVectors(driver) });
  } catch (error) {
    await pool.end();
    const code = error instanceof StoreFault ? error.code : 'unknown';
    throw new OperatorMistake(
      `PostgreSQL at ${nameOf(url)} cannot be used (${code}). Check DATABASE_URL, and that the server runs and lets us in.`,
    );
  }
};
