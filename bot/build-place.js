import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where the build of exactly these sources and packages stands, whether it was made or not. Sources that changed have
 * another place, so a build is never older than what it was made from.
 */
export function buildPlace() {
  const hash = createHash('sha256').update(root).update(process.version);
  const files = ['src', 'bot']
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
        .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`),
    )
    .sort();
  for (const path of [...files, `${root}package-lock.json`, `${root}scripts/build.js`]) {
    hash.update(path).update(readFileSync(path));
  }
  return `${root}.cache/build/${hash.digest('hex').slice(0, 16)}/`;
}
