import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { OperatorMistake } from '../domain/errors.ts';
import { limits } from './limits.ts';

/** The files of a folder and its folders, by path; hidden ones and links are passed over. */
export async function listFiles(folder: string): Promise<readonly { path: string; bytes: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new OperatorMistake(`${folder}: the folder cannot be read (${code})`);
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')))
    .sort();
  if (paths.length > limits.files) {
    throw new OperatorMistake(`${folder} holds ${paths.length} files; ${limits.files} are the most`);
  }
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(join(folder, path))).size })));
}
