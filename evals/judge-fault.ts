import type { Fault } from './fault.ts';
import { overlaps } from './overlaps.ts';
import type { Result } from './result.ts';

/** What a planted fault did: turns that were right and are wrong, by whether it may have done that. */
export interface Judged {
  readonly expected: readonly Result[];
  readonly foreign: readonly Result[];
  /** Turns that it touches and that stayed right. */
  readonly unmoved: number;
  /** Every turned case is expected, and there are enough of them. */
  readonly ok: boolean;
}

/** Compares two runs of the same cases, the second with the fault planted. */
export function judgeFault(fault: Fault, before: readonly Result[], after: readonly Result[]): Judged {
  const now = new Map(after.map((result) => [result.id, result]));
  const expected: Result[] = [];
  const foreign: Result[] = [];
  let unmoved = 0;
  for (const result of before.filter(({ right }) => right)) {
    const came = now.get(result.id);
    const touched = touches(fault, result, before);
    if (!came || came.right) unmoved += touched ? 1 : 0;
    else (touched ? expected : foreign).push(came);
  }
  return { expected, foreign, unmoved, ok: foreign.length === 0 && expected.length >= fault.at_least };
}

/** A follow-up stands on what was said before it, so it is touched with the turns before. */
function touches(
  { touches: { rules, points, words } }: Fault,
  result: Result,
  all: readonly Result[],
): boolean {
  const [conversation, turn] = result.id.split('/');
  const before = all.filter(({ id }) => {
    const [other, number] = id.split('/');
    return other === conversation && Number(number ?? 0) <= Number(turn ?? 0);
  });
  const pattern = words === undefined ? undefined : new RegExp(words, 'iu');
  const anywhere = rules.length === 0 && points.length === 0;
  return before.some(
    (one) =>
      (anywhere ||
        (one.rule !== undefined && rules.includes(one.rule)) ||
        one.points.some((point) => points.some((place) => overlaps(place, point)))) &&
      (pattern === undefined || one.said.some((text) => pattern.test(text))),
  );
}
