import { type Check, finding } from './check.ts';

/** Every citation is of a registered document, and of a place that the Rules have. */
export const citationValidCheck: Check = {
  name: 'citation valid',
  decides: false,
  look({ answer, world }) {
    const cited = [
      ...answer.citations,
      ...answer.conflicts.map(({ citation }) => citation),
      ...(answer.computation?.trace ?? []).flatMap(({ citation }) => citation ?? []),
    ];
    if (cited.length === 0) return undefined;
    const { source, places } = world.coverage;
    const known = new Set(places.map(({ place }) => place));
    const wrong = cited.filter((citation) => {
      if (!world.sources.has(citation.source)) return true;
      const [document, place = ''] = citation.reference?.split('#') ?? [citation.source];
      if (document !== citation.source) return true;
      if (document !== source || citation.reference === undefined) return false;
      const [first = '', last] = place.split('/')[0]?.split('-') ?? [];
      return !known.has(first) || (last !== undefined && !known.has(last));
    });
    return finding(wrong.length === 0, wrong.map((one) => one.reference ?? one.source).join(' '));
  },
};
