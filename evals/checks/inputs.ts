import { finding } from '../../src/assistant/checks/finding.ts';
import { numbersOf } from '../../src/assistant/ground.ts';
import type { RuleDescription } from '../../src/domain/service.ts';
import type { Check } from './check.ts';

type Input = RuleDescription['inputs'][number];

/** A value as the answer words it: a choice by its label, a day and an amount by their numbers. */
function said(expected: unknown, value: string, input: Input | undefined): boolean {
  const key = typeof expected === 'boolean' ? (expected ? 'yes' : 'no') : String(expected);
  const label = input?.choices.find((choice) => choice.value === key)?.label;
  if (label !== undefined) return value === label;
  return numbersIn(expected).join(' ') === numbersOf(value).join(' ');
}

function numbersIn(expected: unknown): string[] {
  if (typeof expected === 'number') return [String(expected)];
  if (typeof expected === 'string') return numbersOf(expected.split('-').reverse().join('.'));
  if (typeof expected !== 'object' || expected === null) return [];
  return Object.values(expected)
    .filter((part) => part !== 0)
    .map(String);
}

/** Everything the person said for the rule was heard as said; whatever was added is not looked at. */
export const inputsCheck: Check = {
  name: 'inputs',
  decides: true,
  look({ answer, expect, world }) {
    const { computation } = answer;
    if (expect.rule === undefined || computation?.rule !== expect.rule) return undefined;
    if (Object.keys(expect.inputs).length === 0) return undefined;
    const rule = world.rule(computation.rule, answer.language);
    const wrong = Object.entries(expect.inputs).flatMap(([id, value]) => {
      const input = rule?.inputs.find((one) => one.id === id);
      // A rule that does not take it cannot have heard it.
      if (rule && !input) return [];
      const heard = computation.inputs.find((one) => one.id === id);
      return heard && said(value, heard.value, input)
        ? []
        : [`${id}: ${JSON.stringify(value)} heard as ${heard?.value ?? 'nothing'}`];
    });
    return finding(wrong.length === 0, wrong.join('; '));
  },
};
