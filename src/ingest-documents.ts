import { join } from 'node:path';
import type { Config } from './config.ts';
import { cacheOf } from './content/cached.ts';
import { loadContent } from './content/load-content.ts';
import type { IngestReport } from './domain/ingest-report.ts';
import { createIngest, type IngestDeps } from './ingest/ingest-folder.ts';
import { grams } from './language/grams.ts';
import { buildIndex, passageTerms } from './retrieval/build-index.ts';
import { createTerms } from './retrieval/create-terms.ts';
import type { Terms } from './retrieval/terms.ts';
import type { Database } from './store/database.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';

/** Takes a folder of original documents into the configured database, for the command line. */
export async function ingestDocuments(options: {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>;
  readonly root: string;
  readonly folder: string;
  readonly progress?: IngestDeps['progress'];
}): Promise<IngestReport> {
  const { config, root, folder, progress } = options;
  const content = loadContent({ root, cacheDir: cacheOf(root) });
  const database = await openDatabase({ url: config.databaseUrl, dataDir: join(config.dataDir, 'database') });
  try {
    const { terms, version } = createTerms(content.glossary);
    await createOriginals({ database }).keepUp(version, (passages) => buildIndex(passages, terms));
    return await ingestInto({ database, sources: content.sources, terms, folder, progress });
  } finally {
    await database.close();
  }
}

/** The same into a database that is open. */
export function ingestInto(options: {
  readonly database: Database;
  readonly sources: IngestDeps['sources'];
  readonly terms?: Terms;
  readonly folder: string;
  readonly progress?: IngestDeps['progress'];
}): Promise<IngestReport> {
  const { database, sources, folder, progress, terms = grams } = options;
  const ingest = createIngest({
    originals: createOriginals({ database }),
    sources,
    index: (passages) => buildIndex(passages, terms),
    termsOf: (passage) => passageTerms(passage, terms),
    ...(progress ? { progress } : {}),
  });
  return ingest(folder);
}
