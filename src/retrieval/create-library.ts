import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';

/** A document that was taken in, as lists show it. */
export interface LibraryDocument {
  readonly source: string;
  readonly language: Language;
  readonly title: string;
  readonly standing: Standing;
}

/** Another process may take documents in: what is known is asked for again after so many milliseconds. */
const FRESH = 30_000;

/**
 * Which original documents are there, known without asking the database: a citation's link depends on it. A database that
 * does not answer leaves what was known.
 */
export function createLibrary(deps: {
  readonly ingested: () => Promise<readonly LibraryDocument[]>;
  readonly now: () => number;
}) {
  const { ingested, now } = deps;
  let documents: readonly LibraryDocument[] = [];
  let keys: ReadonlySet<string> = new Set();
  let asked = Number.NEGATIVE_INFINITY;

  async function refresh(): Promise<void> {
    asked = now();
    documents = await ingested();
    keys = new Set(documents.flatMap(({ source, language }) => [source, `${source}:${language}`]));
  }

  function current(): ReadonlySet<string> {
    if (now() - asked > FRESH) refresh().catch(() => undefined);
    return keys;
  }

  return {
    refresh,
    /** Whether a document is there, in any language or in this one. */
    has: (source: string, language?: Language): boolean =>
      current().has(language === undefined ? source : `${source}:${language}`),
    documents: (): readonly LibraryDocument[] => {
      current();
      return documents;
    },
  };
}
export type Library = ReturnType<typeof createLibrary>;
