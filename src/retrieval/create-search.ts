import type { Language } from '../domain/language.ts';
import type { Tagger } from '../language/glossary.ts';
import type { PassageFilter } from '../store/passage-filter.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import type { Terms } from './terms.ts';

/** What the search needs of the stored index. */
export interface PassagePort {
  search(
    terms: readonly { term: string; weight: number }[],
    filter: PassageFilter,
  ): Promise<readonly FoundPassage[]>;
}

export interface FoundPassage {
  readonly passage: StoredPassage;
  readonly score: number;
}

/** How much a glossary word of the question's concepts counts beside the person's own words. */
const EXPANSION = 0.4;
/** A question's terms beyond this many add time and no precision. */
const MOST_TERMS = 160;

/** Lexical search in a person's words; the glossary carries the question into the other language. */
export function createSearch({
  passages,
  tagger,
  terms,
}: {
  passages: PassagePort;
  tagger: Tagger;
  terms: Terms;
}) {
  return async function search(request: {
    readonly text: string;
    readonly limit: number;
    readonly language?: Language | undefined;
    readonly kinds?: readonly string[] | undefined;
  }): Promise<readonly FoundPassage[]> {
    const { text, ...filter } = request;
    const weights = new Map<string, number>();
    for (const term of terms(text)) weights.set(term, 1);
    for (const term of terms(tagger.expand(tagger.tag(text)).join(' '))) {
      if (!weights.has(term)) weights.set(term, EXPANSION);
    }
    const asked = [...weights].slice(0, MOST_TERMS).map(([term, weight]) => ({ term, weight }));
    return passages.search(asked, filter);
  };
}
export type Search = ReturnType<typeof createSearch>;
