import type { Article } from '../domain/article.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import { liesAt } from '../domain/place.ts';
import { type Standing, standingSchema } from '../domain/standing.ts';
import type { Tagged } from '../language/glossary.ts';
import type { PassageFilter } from '../store/passage-filter.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import type { LibraryDocument } from './create-library.ts';

/** Passages of one document at one place: a point with its first sub-points. */
const PARTS = 3;
/** Articles that rest on one place. */
const ARTICLES = 4;
/** Places of one question that are looked up. */
const PLACES = 4;

export interface ExactDeps {
  readonly originals: {
    at(references: readonly string[], language: Language): Promise<readonly StoredPassage[]>;
  };
  readonly passages: { byIds(ids: readonly string[]): Promise<readonly StoredPassage[]> };
  readonly documents: () => readonly Pick<LibraryDocument, 'source' | 'language' | 'standing'>[];
  readonly articles: readonly Pick<Article, 'id' | 'kind' | 'references'>[];
  readonly standingOf: (source: string) => Standing;
}

/**
 * Passages at the places that a question names («п. 39», «12-қосымша»): the document in force before others, of each the
 * original and then the articles that rest on the place, those that rest on nothing else first.
 */
export function createExactFinder({ originals, passages, documents, articles, standingOf }: ExactDeps) {
  const cited = articles.flatMap(({ id, kind, references }) =>
    kind === 'provision' || kind === 'silent'
      ? references.map((reference, at) => ({ id, at, count: references.length, ...placeOf(reference) }))
      : [],
  );

  return async function findExact(tagged: Tagged, filter: PassageFilter): Promise<StoredPassage[]> {
    const places = namedPlaces(tagged);
    if (places.length === 0) return [];
    const languages = languagesOf(tagged, filter);
    const found: StoredPassage[] = [];
    for (const place of places) {
      const [texts, topics] = await Promise.all([
        isAsked('original', filter) ? originalsAt(place, languages, filter) : [],
        isAsked('article', filter) ? articlesAt(place, languages, filter) : [],
      ]);
      for (const standing of standingSchema.options)
        found.push(...[...texts, ...topics].filter((passage) => passage.standing === standing));
    }
    return [...new Map(found.map((passage) => [passage.id, passage])).values()];
  };

  /** Each document once, in the first of the languages that it is there in. */
  async function originalsAt(place: string, languages: readonly Language[], filter: PassageFilter) {
    const taken = new Set<string>();
    const found: StoredPassage[] = [];
    for (const language of languages) {
      const sources = documents()
        .filter((one) => one.language === language && !taken.has(one.source))
        .filter(({ source }) => isAllowed(source, filter))
        .map(({ source }) => source);
      if (sources.length === 0) continue;
      const at = (named: string) =>
        originals.at(
          sources.map((source) => `${source}#${named}`),
          language,
        );
      const exact = await at(place);
      const [parent = place] = place.split('/');
      // A sub-point may stand in the text of its point.
      const there = exact.length > 0 || parent === place ? exact : await at(parent);
      for (const source of sources) {
        const parts = there.filter((passage) => passage.source === source).slice(0, PARTS);
        if (parts.length > 0) taken.add(source);
        found.push(...parts);
      }
    }
    return found.filter(({ standing }) => filter.standings?.includes(standing) ?? true);
  }

  async function articlesAt(place: string, languages: readonly Language[], filter: PassageFilter) {
    const near = cited
      .filter((one) => liesAt(one.place, place) || liesAt(place, one.place))
      .filter(({ source }) => isAllowed(source, filter))
      .filter(({ source }) => filter.standings?.includes(standingOf(source)) ?? true)
      .sort(
        (a, b) => Number(a.place !== place) - Number(b.place !== place) || a.at - b.at || a.count - b.count,
      );
    const ids = [...new Set(near.map(({ id }) => id))].slice(0, ARTICLES);
    return passages.byIds(ids.map((id) => `article:${id}:${languages[0] ?? 'ru'}`));
  }
}
export type FindExact = ReturnType<typeof createExactFinder>;

function namedPlaces({ quantities }: Tagged): string[] {
  const places = quantities.flatMap((quantity) => (quantity.kind === 'reference' ? [quantity.place] : []));
  return [...new Set(places)].slice(0, PLACES);
}

/** The language that is wanted, else both, that of the question first. */
function languagesOf(tagged: Tagged, { language }: PassageFilter): readonly Language[] {
  if (language !== undefined) return [language];
  return [tagged.language, ...languageSchema.options.filter((one) => one !== tagged.language)];
}

function placeOf(reference: string): { readonly source: string; readonly place: string } {
  const [source = '', place = ''] = reference.split('#');
  return { source, place };
}

function isAsked(kind: string, { kinds }: PassageFilter): boolean {
  return kinds === undefined || kinds.includes(kind);
}

function isAllowed(source: string, { sources, except }: PassageFilter): boolean {
  return (sources === undefined || sources.includes(source)) && !(except?.includes(source) ?? false);
}
