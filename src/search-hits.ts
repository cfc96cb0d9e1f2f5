import type { Citer } from './assistant/wording/create-citer.ts';
import type { Language } from './domain/language.ts';
import { anchorOf } from './domain/place.ts';
import type { SearchHit } from './domain/service.ts';
import type { FoundPassage, Search } from './retrieval/create-search.ts';
import { byStanding } from './retrieval/weigh-standing.ts';

const HITS = 10;

/** Articles and originals that answer a search, the weightier document first. */
export function createHits({ search, citer }: { readonly search: Search; readonly citer: Citer }) {
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
  return async function hits(request: { readonly text: string; readonly language?: Language }) {
    const { text, language } = request;
    const found = await search({ text, language, limit: 2 * HITS });
    return byStanding(found).slice(0, HITS).map(hit);
  };
}
