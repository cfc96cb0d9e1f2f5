import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ContentFile {
  /** Path from the project's folder, with forward slashes: `knowledge/parameters/ozp.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Every YAML, Markdown and Fluent file under `root/knowledge`, sorted, and a fingerprint of them all. */
export function readFiles(root: string): { files: ContentFile[]; fingerprint: string } {
  const files = readdirSync(join(root, 'knowledge'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|md|ftl)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.path).update('\0').update(file.text).update('\0');
  return { files, fingerprint: hash.digest('hex') };
}
