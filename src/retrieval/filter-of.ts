import type { Source } from '../domain/source.ts';
import type { PassageFilter } from '../store/passage-filter.ts';
import type { SearchRequest } from './search-request.ts';

/** Which passages a request is about, for the store. */
export function filterOf(
  { limit, language, kinds, standing, edition, on }: SearchRequest,
  sources: Readonly<Record<string, Source>>,
): PassageFilter {
  const invalid =
    on === undefined
      ? []
      : Object.values(sources).filter(
          ({ from, until }) => (from !== undefined && on < from) || (until !== undefined && on >= until),
        );
  return {
    limit,
    language,
    kinds,
    ...(standing === undefined ? {} : { standings: [standing] }),
    ...(edition === undefined ? {} : { sources: [edition] }),
    ...(invalid.length === 0 ? {} : { except: invalid.map(({ id }) => id) }),
  };
}
