import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

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
 * A value derived from content at some cost (plain data, maps, arrays of numbers), kept under a name that says from what
 * and by which code. A cache that cannot be read or written costs the next start some time, nothing else.
 */
export function cached<T>(folder: string | undefined, name: string, derive: () => T): T {
  if (folder === undefined) return derive();
  const path = join(folder, `${name}.bin`);
  try {
    // The name says from which content and by which code it was made: its shape is known.
    return deserialize(readFileSync(path)) as T;
  } catch {
    const value = derive();
    keep(folder, path, value);
    return value;
  }
}

function keep(folder: string, path: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.part`, serialize(value));
    renameSync(`${path}.part`, path);
  } catch {
    return;
  }
}
