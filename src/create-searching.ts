import type { Config } from './config.ts';
import type { Content } from './content/content.ts';
import type { AnswerWording } from './create-wording.ts';
import type { Day } from './domain/day.ts';
import { ingestAtStart } from './ingest-at-start.ts';
import type { Tagger } from './language/glossary.ts';
import { articlePassages } from './retrieval/article-passages.ts';
import { buildIndex } from './retrieval/build-index.ts';
import type { Library } from './retrieval/create-library.ts';
import { createSearch } from './retrieval/create-search.ts';
import { createTerms } from './retrieval/create-terms.ts';
import { createExactFinder } from './retrieval/find-exact.ts';
import { meaningOf } from './search-by-meaning.ts';
import type { Database } from './store/database.ts';
import type { Originals } from './store/originals.ts';
import { createPassages } from './store/passages.ts';

/**
 * What is searched, articles and documents, and the search. Documents in `folder` are taken in beside the work; with
 * `documentsFirst` before it. `lazily`: articles are indexed with the first search, and nothing is embedded.
 */
export async function createSearching(deps: {
  readonly content: Content;
  readonly database: Database;
  readonly originals: Originals;
  readonly library: Library;
  readonly tagger: Tagger;
  readonly composeArticle: AnswerWording['composeArticle'];
  readonly today: () => Day;
  readonly embeddings: Config['embeddings'];
  readonly folder: string | undefined;
  readonly documentsFirst: boolean;
  readonly lazily: boolean;
  readonly report: (what: string, error: unknown) => void;
  readonly tell: (line: string) => void;
}) {
  const { content, database, originals, library, tagger, composeArticle, today } = deps;
  const { folder, lazily, report, tell } = deps;
  const passages = createPassages({ database });
  const indexing = createTerms(content.glossary);
  const indexed = once(() =>
    passages.replaceAll('article', `${indexing.version}:${content.fingerprint}`, () =>
      buildIndex(
        content.articles.flatMap((article) =>
          articlePassages(article, content.sources, (one, language) => {
            const { text, more } = composeArticle(one, language, today());
            return more === undefined ? text : `${text}\n${more}`;
          }),
        ),
        indexing.terms,
      ),
    ),
  );
  if (!lazily) await indexed();
  const found = {
    search: async (...asked: Parameters<typeof passages.search>) =>
      indexed().then(() => passages.search(...asked)),
    byIds: async (ids: readonly string[]) => indexed().then(() => passages.byIds(ids)),
  };
  const meaning = lazily
    ? undefined
    : meaningOf({ config: deps.embeddings, database, passages: found, report, tell });
  await originals.keepUp(indexing.version, (all) => buildIndex(all, indexing.terms));
  const documents =
    folder === undefined
      ? undefined
      : await ingestAtStart({
          database,
          sources: content.sources,
          terms: indexing.terms,
          folder,
          tell,
          changed: async () => {
            await library.refresh();
            await meaning?.catchUp();
          },
        });
  if (deps.documentsFirst) await documents?.done;
  await library.refresh();
  void meaning?.catchUp();
  const search = createSearch({
    passages: found,
    tagger,
    sources: content.sources,
    ...(meaning ? { findNear: meaning.findNear } : {}),
    findExact: createExactFinder({
      originals,
      passages: found,
      documents: () => library.documents(),
      articles: content.articles,
      standingOf: (source) => content.sources[source]?.standing ?? 'unregistered',
    }),
  });

  return {
    search,
    /** Whether there is something to search, and whether all documents are taken in; throws where the database is down. */
    async ready(): Promise<{ readonly index: boolean; readonly documents: boolean }> {
      await indexed();
      const { passages: count } = await passages.counts();
      return { index: count > 0, documents: documents?.isDone() ?? true };
    },
    async stop(): Promise<void> {
      await documents?.stop();
      await meaning?.stop();
    },
  };
}

/** Work that is done when it is first asked for, and once, unless it fails. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
