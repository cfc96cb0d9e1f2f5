import type { Result } from '../result.ts';
import { ALL, rate, type Share, type Tally } from '../tally.ts';

/** Groups of one metric, worst first; those with few cases stand after those with many of the same share. */
export function worstFirst(all: Tally, metric: string): [string, Share][] {
  return [...(all.get(metric) ?? [])]
    .filter(([group]) => group !== ALL)
    .sort(([, a], [, b]) => rate(a) - rate(b) || b.of - a.of);
}

/** Answers with something wrong, the most wrong first. */
export function worstResults(results: readonly Result[]): Result[] {
  const faults = (result: Result) => result.found.filter(({ ok }) => !ok).length + (result.right ? 0 : 100);
  return results.filter((result) => faults(result) > 0).sort((a, b) => faults(b) - faults(a));
}

/** The turns of the same conversation before this one, in order. */
export function earlierThan(result: Result, results: readonly Result[]): Result[] {
  const [conversation, turn] = result.id.split('/');
  if (turn === undefined) return [];
  return results.filter(({ id }) => {
    const [other, number] = id.split('/');
    return other === conversation && Number(number) < Number(turn);
  });
}
