import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { readTemplate } from './embedded-template.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const create = async (template: string, dataDir?: string): Promise<PGlite> => {
  const packed = await readTemplate(template);
  return PGlite.create({
    extensions: { vector },
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(packed === undefined ? {} : { loadDataDir: packed }),
  });
};

/**
 * Opens a PGlite folder, or one in memory. A first start that was cut short is begun anew: only the mark it left tells
 * so, never the look of the folder, because a folder with people's data must not be taken for an unfinished one.
 */
export const openFolder = async (folder: string | undefined, template: string): Promise<PGlite> => {
  if (folder === undefined) return create(template);
  const mark = `${folder}.creating`;
  if (await exists(mark)) await rm(folder, { recursive: true, force: true });
  if (await exists(join(folder, 'PG_VERSION'))) {
    return PGlite.create({ dataDir: folder, extensions: { vector } });
  }
  await writeFile(mark, '');
  const session = await create(template, folder);
  await rm(mark, { force: true });
  return session;
};
