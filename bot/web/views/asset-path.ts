import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const known = new Map<string, string>();

/** The address of a file of `static/`, with a stamp of its content: browsers may keep it for good. */
export function assetPath(name: string): string {
  const found = known.get(name);
  if (found) return found;
  const content = readFileSync(new URL(`../static/${name}`, import.meta.url));
  const stamp = createHash('sha256').update(content).digest('base64url').slice(0, 10);
  const path = `/static/${name}?v=${stamp}`;
  known.set(name, path);
  return path;
}
