import { finding } from '../../src/assistant/checks/finding.ts';
import type { Check, Seen } from './check.ts';
import { cites } from './expected.ts';

/**
 * The expected rule computed it, or the question back asks something that this rule needs and the person has not said.
 * Where nothing was said to calculate with, an article on the point may tell it.
 */
function byRule({ answer, expect, world }: Seen): boolean {
  if (answer.computation?.rule !== undefined) return answer.computation.rule === expect.rule;
  if (answer.status === 'clarification') {
    const inputs = world.rule(expect.rule ?? '', answer.language)?.inputs.map(({ id }) => id) ?? [];
    const asked = answer.missing.map(({ input }) => input);
    return asked.length > 0 && asked.every((id) => inputs.includes(id) && !(id in expect.inputs));
  }
  const nothingSaid = Object.keys(expect.inputs).length === 0;
  return nothingSaid && answer.status === 'answered' && cites(answer, expect.points);
}

/** The rule that the question is for answered it. */
export const ruleCheck: Check = {
  name: 'rule',
  decides: true,
  look(seen) {
    const { answer, expect } = seen;
    if (expect.rule === undefined) return undefined;
    const asked = answer.missing.map(({ input }) => `asks ${input}`);
    const got = [answer.status, answer.computation?.rule, ...asked].filter(Boolean).join(' ');
    return finding(byRule(seen), `expected ${expect.rule}, got ${got}`);
  },
};
