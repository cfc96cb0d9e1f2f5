import type { Source } from '../domain/source.ts';
import type { Tagger } from '../language/glossary.ts';
import { maskPersonalData } from '../language/mask-personal-data.ts';
import type { PassageFilter } from '../store/passage-filter.ts';
import { filterOf } from './filter-of.ts';
import type { FindExact } from './find-exact.ts';
import type { FoundPassage } from './found-passage.ts';
import { fuse } from './fuse.ts';
import type { SearchRequest } from './search-request.ts';
import { type WeightedTerm, weighQuestion } from './weigh-question.ts';
import { byStanding } from './weigh-standing.ts';

export interface SearchDeps {
  readonly passages: {
    search(terms: readonly WeightedTerm[], filter: PassageFilter): Promise<readonly FoundPassage[]>;
  };
  readonly tagger: Tagger;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly findExact?: FindExact;
  /** Passages near in meaning, best first; none where no embeddings are configured or they fail. */
  readonly findNear?: (text: string, filter: PassageFilter) => Promise<readonly FoundPassage[]>;
}

/** More are looked at than are wanted: their order changes when the standing of their documents is weighed. */
const DEEPER = 3;

/**
 * Search in a person's words: by the grams of the words and the concepts of the glossary, which lead into the other
 * language, and by meaning where there are embeddings. What stands at a place that the question names comes first.
 */
export function createSearch({ passages, tagger, sources = {}, findExact, findNear }: SearchDeps) {
  return async function search(request: SearchRequest): Promise<readonly FoundPassage[]> {
    const { text, limit } = request;
    const tagged = tagger.tag(text, request.language);
    const filter = filterOf(request, sources);
    const deep = { ...filter, limit: DEEPER * limit };
    const [exact, lexical, near] = await Promise.all([
      findExact?.(tagged, filter) ?? [],
      passages.search(weighQuestion(text, tagged, tagger), deep),
      // It may leave the machine.
      findNear?.(maskPersonalData(text).text, deep) ?? [],
    ]);
    const weighed = byStanding(lexical, inForceOn(request.on));
    const found = near.length === 0 ? weighed : fuse([weighed, near]);
    const named = new Set(exact.map(({ id }) => id));
    const best = found[0]?.score ?? 0;
    return [
      ...exact.map((passage): FoundPassage => ({ passage, score: best + 1, exact: true })),
      ...found.filter(({ passage }) => !named.has(passage.id)),
    ].slice(0, limit);
  };

  /** Documents with known dates that were valid on a day; none where no day is named. */
  function inForceOn(day: SearchRequest['on']): ReadonlySet<string> {
    const valid = Object.values(sources).filter(
      ({ from, until }) =>
        day !== undefined && from !== undefined && day >= from && (until === undefined || day < until),
    );
    return new Set(valid.map(({ id }) => id));
  }
}
export type Search = ReturnType<typeof createSearch>;
