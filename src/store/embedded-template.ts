import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/** A data folder fits only the engine that made it, so the name carries the engine's version. */
export const templatePath = (): string => {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const described: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  const name = `embedded-${packageSchema.parse(described).version}.tar.gz`;
  return fileURLToPath(new URL(`../../.cache/${name}`, import.meta.url));
};

/** The template's bytes as PGlite loads them; undefined where none was made. */
export const readTemplate = async (path: string): Promise<Blob | undefined> => {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined
    ? undefined
    : new File([bytes], 'template.tar.gz', { type: 'application/x-gzip' });
};

/** Makes an empty data folder once and keeps it packed: a first start unpacks it instead of making one (6 s → 2 s). */
export const writeTemplate = async (path: string = templatePath()): Promise<string> => {
  const session = await PGlite.create();
  const packed = await session.dumpDataDir('gzip');
  await session.close();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, Buffer.from(await packed.arrayBuffer()));
  await rename(`${path}.${process.pid}`, path);
  return path;
};
