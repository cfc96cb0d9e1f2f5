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
import { createIndexState } from './store/index-state.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';

/** The name under which the state of the folder is kept. */
const FOLDER = 'documents';

/** Takes a folder of original documents into the configured database, for the command line. */
export async function ingestDocuments(options: {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>;
  readonly root: string;
  readonly folder: string;
  readonly progress?: IngestDeps['progress'];
  readonly reading?: IngestDeps['reading'];
}): Promise<IngestReport> {
  const { config, root, folder, progress, reading } = options;
  const content = loadContent({ root, cacheDir: cacheOf(root) });
  const database = await openDatabase({ url: config.databaseUrl, dataDir: join(config.dataDir, 'database') });
  try {
    const { terms, version } = createTerms(content.glossary);
    await createOriginals({ database }).keepUp(version, (passages) => buildIndex(passages, terms));
    return await ingestInto({ database, sources: content.sources, terms, progress, reading }).ingest(folder);
  } finally {
    await database.close();
  }
}

/** The same into a database that is open. */
export function ingestInto(
  options: { readonly database: Database; readonly terms?: Terms } & Pick<
    IngestDeps,
    'sources' | 'progress' | 'reading' | 'signal'
  >,
) {
  const { database, terms = grams, ...own } = options;
  const states = createIndexState({ database });
  return createIngest({
    ...own,
    originals: createOriginals({ database }),
    state: { get: () => states.get(FOLDER), set: (state) => states.set(FOLDER, state) },
    index: (passages) => buildIndex(passages, terms),
    termsOf: (passage) => passageTerms(passage, terms),
  });
}
