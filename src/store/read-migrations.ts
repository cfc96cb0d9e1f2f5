import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { OperatorMistake } from '../domain/errors.ts';

/** One numbered step of the tables. `requiresVectors`: skipped until the server has the `vector` type. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  readonly requiresVectors: boolean;
}

const named = /^(\d{4})-[a-z0-9-]+\.sql$/u;

/** Reads `0001-….sql`, `0002-….sql`, … in order. Throws OperatorMistake where a number is missing or there twice. */
export const readMigrations = async (
  folder: URL = new URL('./migrations/', import.meta.url),
): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const id = Number.parseInt(named.exec(name)?.[1] ?? '', 10);
      if (id !== index + 1) {
        throw new OperatorMistake(
          `Migration ${name} is out of order: number ${index + 1} is expected in its place.`,
        );
      }
      const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return {
        id,
        name,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
        requiresVectors: sql.startsWith('-- requires: vector\n'),
      };
    }),
  );
};
