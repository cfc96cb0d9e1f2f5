import { finding } from '../../src/assistant/checks/finding.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Kind } from '../eval-case.ts';
import { overlaps } from '../overlaps.ts';
import type { Check, Seen } from './check.ts';

/** Whether an answer is of a kind that tells no norm. A hand-over counts only with its case. */
function isKind(kind: Kind, answer: Answer): boolean {
  switch (kind) {
    case 'silent':
      return answer.status === 'unanswerable';
    case 'refused':
      return answer.status === 'refused';
    case 'off_topic':
      return answer.status === 'out_of_scope';
    case 'smalltalk':
      return answer.status === 'answered' && answer.citations.length === 0;
    case 'person':
      return answer.status === 'escalated' && answer.case !== undefined;
  }
}

export function cites(answer: Answer, points: readonly string[]): boolean {
  return answer.citations.some(({ reference }) =>
    points.some((point) => reference !== undefined && overlaps(point, reference)),
  );
}

/** A question back is right where it stands on the expected point, or asks what a rule of that point needs. */
function asksRightly({ answer, expect, world }: Seen): boolean {
  if (cites(answer, expect.points)) return true;
  const rules = world.rulesAt(expect.points).flatMap((id) => world.rule(id, answer.language) ?? []);
  const asked = answer.missing.map(({ input }) => input);
  return (
    asked.length > 0 &&
    rules.some(({ inputs }) => asked.every((input) => inputs.some(({ id }) => id === input)))
  );
}

function tellsPoint(seen: Seen): boolean {
  const { answer, expect } = seen;
  if (answer.status === 'clarification') return asksRightly(seen);
  return (answer.status === 'answered' || answer.status === 'computed') && cites(answer, expect.points);
}

function saw({ answer }: Seen): string {
  const cited = answer.citations.map(({ reference, source }) => reference ?? source);
  const asked = answer.missing.map(({ input }) => `asks ${input}`);
  return [answer.status, answer.computation?.rule, ...cited, ...asked].filter(Boolean).join(' ');
}

/** One expectation, told apart by its kind in the report. */
function expected(name: string, applies: (seen: Seen) => boolean): Check {
  return {
    name,
    decides: true,
    look(seen) {
      if (!applies(seen)) return undefined;
      const { points, kinds } = seen.expect;
      const ok = kinds.some((kind) => isKind(kind, seen.answer)) || (points.length > 0 && tellsPoint(seen));
      return finding(ok, `expected ${[...points, ...kinds].join(' or ')}, got ${saw(seen)}`);
    },
  };
}

const only = (kind: Kind) => (seen: Seen) => seen.expect.points.length === 0 && seen.expect.kinds[0] === kind;

/** The point is cited (or the silence, refusal, small talk or hand-over that was expected is there). */
export const expectedChecks: readonly Check[] = [
  expected('citation right', ({ expect, answer }) => {
    const told = answer.status === 'answered' || answer.status === 'computed';
    return expect.points.length > 0 && (expect.rule === undefined || told);
  }),
  expected('silence', only('silent')),
  expected('refusal', only('refused')),
  expected('off topic', only('off_topic')),
  expected('small talk', only('smalltalk')),
  expected('hand-over', only('person')),
];
