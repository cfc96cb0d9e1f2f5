import { finding } from '../../src/assistant/checks/finding.ts';
import type { Check } from './check.ts';

/** The status is one of those named; a hand-over has its case. Refusals and hand-overs are told apart from the rest. */
export const statusChecks: readonly Check[] = [
  named('status', (status) => status !== 'escalated' && status !== 'refused'),
  named('refusal', (status) => status === 'refused'),
  named('hand-over', (status) => status === 'escalated'),
];

function named(name: string, counts: (status: string) => boolean): Check {
  return {
    name,
    decides: true,
    look({ expect, answer }) {
      const [first] = expect.statuses;
      if (first === undefined || !counts(first)) return undefined;
      const ok =
        expect.statuses.includes(answer.status) &&
        (answer.status !== 'escalated' || answer.case !== undefined);
      return finding(ok, `expected ${expect.statuses.join(' or ')}, got ${answer.status}`);
    },
  };
}
