import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { ingestInto } from '../../src/ingest-documents.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { createOriginals } from '../../src/store/originals.ts';
import { projectRoot } from '../support/test-app.ts';

/** The originals lie beside the project where somebody has them; they are not part of it. */
const folder = process.env.KENES_DOCUMENTS ?? join(projectRoot, '../shared/documents');
const missing = !existsSync(folder);

it.skipIf(missing)(
  `takes all points, appendices and references of the originals in${missing ? ' (skipped: they are not here)' : ''}`,
  async () => {
    const { sources, articles, parameters } = loadContent({ root: projectRoot });
    const database = await openDatabase({ url: undefined, dataDir: undefined });
    try {
      const { ingest } = ingestInto({ database, sources });
      const report = await ingest(folder);
      expect(report.files.filter(({ problem }) => problem !== undefined)).toEqual([]);
      const again = await ingest(folder);
      expect([again.added, again.changed, again.removed, again.indexed]).toEqual([0, 0, 0, 0]);
      const originals = createOriginals({ database });
      for (const language of ['ru', 'kk'] as const) {
        const places = (await originals.ofSource('rules-2025-02-25', language)).map(({ place }) => place);
        const points = places.filter((place) => /^\d+$/u.test(place)).map(Number);
        expect(points).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
        expect(places.filter((place) => /^app\d+$/u.test(place))).toHaveLength(14);
      }
      const references = new Set([
        ...articles.flatMap((article) => article.references),
        ...Object.values(parameters).flatMap(({ values }) => values.flatMap((value) => value.references)),
      ]);
      const lost: string[] = [];
      for (const reference of references) {
        const found = [
          ...(await originals.at([reference], 'ru')),
          ...(await originals.at([reference], 'kk')),
        ];
        if (found.length === 0) lost.push(reference);
      }
      expect(lost).toEqual([]);
    } finally {
      await database.close();
    }
  },
  180_000,
);
