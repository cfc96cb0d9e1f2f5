/** Something statements can be sent to: the database itself, or an open transaction. Parameters are `$1`, `$2`, … */
export interface Queryable {
  query<T extends object>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** Several statements, no parameters, no rows. */
  script(sql: string): Promise<void>;
}

/**
 * One port, two engines, the same SQL. Faults of either engine arrive as StoreFault, without statement or values.
 * Inside `transaction` every call on the database (also by repositories) joins the open transaction, and a nested
 * `transaction` becomes a savepoint of it, so that repositories can be composed.
 */
export interface Database extends Queryable {
  readonly engine: 'embedded' | 'postgres';
  /** Whether the `vector` type is there; without it search is lexical only. */
  readonly vectors: boolean;
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Waits for what is under way; calling it twice is harmless. */
  close(): Promise<void>;
}
