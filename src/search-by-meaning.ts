import type { Config } from './config.ts';
import { createEmbedder } from './model/create-embedder.ts';
import { createMeaning, type Meaning, type MeaningDeps } from './retrieval/create-meaning.ts';
import type { Database } from './store/database.ts';
import { createEmbeddings } from './store/embeddings.ts';

/** Search by meaning as it is configured; undefined where it is not, or where the database cannot hold vectors. */
export function meaningOf(
  deps: {
    readonly config: Config['embeddings'];
    readonly database: Database;
    readonly tell: (line: string) => void;
  } & Pick<MeaningDeps, 'passages' | 'report'>,
): Meaning | undefined {
  const { config, database, tell, passages, report } = deps;
  if (!config) return undefined;
  if (!database.vectors) {
    tell('embeddings: this PostgreSQL has no extension "vector": words alone are searched');
    return undefined;
  }
  return createMeaning({
    embedder: createEmbedder(config),
    embeddings: createEmbeddings({ database, model: config.model }),
    passages,
    report,
  });
}
