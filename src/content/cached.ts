import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** How many values of one kind are kept: content that is being edited goes back and forth. */
const KEPT = 4;

/** Where a project keeps what it derived from its content. */
export const cacheOf = (root: string): string => join(root, '.cache', 'content');

/** A fingerprint of this code's own files: what was derived by other code is derived anew. */
export function codeFingerprint(folders: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(new URL(name, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A value derived from content at some cost (plain data, maps, arrays of numbers), kept by its kind and a key that says
 * from what and by which code. A cache that cannot be read or written costs the next start some time, nothing else.
 */
export function cached<T>(
  folder: string | undefined,
  { kind, key }: { readonly kind: string; readonly key: string },
  derive: () => T,
): T {
  if (folder === undefined) return derive();
  const path = join(folder, `${kind}-${key}.bin`);
  try {
    // The name says from which content and by which code it was made: its shape is known.
    return deserialize(readFileSync(path)) as T;
  } catch {
    const value = derive();
    keep(folder, path, value);
    forgetOld(folder, kind);
    return value;
  }
}

function keep(folder: string, path: string, value: unknown): void {
  const part = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, serialize(value));
    renameSync(part, path);
  } catch {
    // A full disk or a folder that may only be read; what was begun is forgotten with the old ones.
  }
}

function forgetOld(folder: string, kind: string): void {
  try {
    const old = readdirSync(folder)
      .filter((name) => name.startsWith(`${kind}-`))
      .map((name) => ({ path: join(folder, name), made: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.made - a.made)
      .slice(KEPT);
    for (const { path } of old) rmSync(path, { force: true });
  } catch {
    // Another process forgets at the same time, or the folder may only be read.
  }
}
