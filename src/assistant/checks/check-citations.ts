import type { Answer } from '../../domain/answer.ts';
import { type Finding, finding } from './finding.ts';

/** Every citation is of a registered document, and of a place that the document named in `of` has; undefined for none. */
export function checkCitations(
  answer: Pick<Answer, 'citations' | 'conflicts' | 'computation'>,
  known: {
    readonly sources: ReadonlySet<string>;
    readonly of?: { readonly source: string; readonly places: ReadonlySet<string> };
  },
): Finding | undefined {
  const { sources, of } = known;
  const cited = [
    ...answer.citations,
    ...answer.conflicts.map(({ citation }) => citation),
    ...(answer.computation?.trace ?? []).flatMap(({ citation }) => citation ?? []),
  ];
  if (cited.length === 0) return undefined;
  const wrong = cited.filter(({ source, reference }) => {
    if (!sources.has(source)) return true;
    const [document, place = ''] = reference?.split('#') ?? [source];
    if (document !== source) return true;
    if (document !== of?.source || reference === undefined) return false;
    const [first = '', last] = place.split('/')[0]?.split('-') ?? [];
    return !of.places.has(first) || (last !== undefined && !of.places.has(last));
  });
  return finding(wrong.length === 0, wrong.map((one) => one.reference ?? one.source).join(' '));
}
