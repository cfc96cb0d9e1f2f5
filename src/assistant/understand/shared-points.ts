import type { Content } from '../../content/content.ts';
import type { Ranked } from './create-topic-ranker.ts';

/** What rules and articles have in common: the points of documents they rest on. */
export function createSharedPoints({ rules, articles }: Pick<Content, 'rules' | 'articles'>) {
  const pointsOf = new Map(
    [...Object.values(rules), ...articles].map(({ id, references }) => [
      id,
      new Set(references.map(pointOf)),
    ]),
  );

  /** Which share of the points of two topics both rest on, 0 to 1. */
  function share(one: string, other: string): number {
    const first = pointsOf.get(one) ?? new Set();
    const second = pointsOf.get(other) ?? new Set();
    const shared = [...first].filter((point) => second.has(point)).length;
    return shared / Math.max(1, first.size + second.size - shared);
  }

  return {
    share,
    /** The likeliest article that rests on the same points as a rule. */
    nearestNorm(rule: string, ranked: readonly Ranked[], atLeast: number): string | undefined {
      const [nearest] = ranked
        .filter(({ kind, score }) => kind === 'article' && score >= atLeast)
        .map(({ id, score }) => ({ id, fit: score ** 2 * share(rule, id) }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.fit - a.fit);
      return nearest?.id;
    },
  };
}
export type SharedPoints = ReturnType<typeof createSharedPoints>;

function pointOf(reference: string): string {
  return reference.split('/')[0] ?? reference;
}
