import type { Queryable } from './database.ts';

/** What an engine must do; joining, savepoints and hiding of faults are added by createDatabase. */
export interface Driver extends Queryable {
  readonly engine: 'embedded' | 'postgres';
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
