import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PersonMistake } from '../domain/errors.ts';
import { limits } from './limits.ts';

/** A file of a folder; `touched` is when it was last written or put there, in milliseconds. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly touched: number;
}

/** The files of a folder and its folders, by path; hidden ones and links are passed over. */
export async function listFiles(folder: string): Promise<readonly ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PersonMistake('folder_unreadable', { folder, reason: code });
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')))
    .sort();
  if (paths.length > limits.files) {
    throw new PersonMistake('folder_full', { folder, files: paths.length, most: limits.files });
  }
  return Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs, ctimeMs } = await stat(join(folder, path));
      return { path, bytes: size, touched: Math.max(mtimeMs, ctimeMs) };
    }),
  );
}
