import type { Citer } from './assistant/wording/create-citer.ts';
import { PersonMistake } from './domain/errors.ts';
import { anchorOf } from './domain/place.ts';
import type { SearchHit } from './domain/service.ts';
import type { Search } from './retrieval/create-search.ts';
import type { FoundPassage } from './retrieval/found-passage.ts';
import type { SearchRequest } from './retrieval/search-request.ts';

const HITS = 10;

/** Articles and originals that answer a search. Throws PersonMistake where a document is named that is not there. */
export function createHits(deps: {
  readonly search: Search;
  readonly citer: Citer;
  /** Ids of documents that can be searched by themselves. */
  readonly editions: () => readonly string[];
}) {
  const { search, citer, editions } = deps;
  const hit = ({ passage, score }: FoundPassage): SearchHit => {
    const { id, kind, source, place, language, title, text, standing } = passage;
    return {
      id,
      title,
      text,
      place: place === '' ? '' : citer.placeOf(place, language),
      source,
      standing,
      link:
        kind === 'article' ? `/articles/${id.split(':')[1] ?? ''}` : `/sources/${source}#${anchorOf(place)}`,
      score,
    };
  };
  return async function hits(request: Omit<SearchRequest, 'limit' | 'kinds'>) {
    const { edition } = request;
    if (edition !== undefined && !editions().includes(edition))
      throw new PersonMistake('unknown_edition', { value: edition, allowed: editions().join(', ') });
    return (await search({ ...request, limit: HITS })).map(hit);
  };
}
