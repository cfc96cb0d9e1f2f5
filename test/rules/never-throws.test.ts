import fc from 'fast-check';
import { describe, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import { evaluateRule } from '../../src/rules/evaluate-rule.ts';
import type { Input } from '../../src/rules/input.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { projectRoot } from '../support/test-app.ts';

const content = loadContent({ root: projectRoot });
const rules = await loadRules();
const workdays = createWorkdays(content.holidays);
const worded = [...rules.values()].filter(({ id }) => content.rules[id]);

const days = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const numbers = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 100 }));

/** Values of the input's kind; those that the input refuses are left out, as a form would. */
function valuesOf({ kind, choices = [], schema }: Input<unknown>): fc.Arbitrary<unknown> {
  const kinds: Record<typeof kind, () => fc.Arbitrary<unknown>> = {
    choice: () => fc.constantFrom(...choices),
    flag: () => fc.boolean(),
    number: () => numbers,
    day: () => days,
    duration: () =>
      fc.record({ years: fc.integer({ min: 0, max: 20 }), months: fc.integer({ min: 0, max: 11 }) }),
    list: () =>
      choices.length > 0 ? fc.subarray([...choices]) : fc.array(numbers, { minLength: 1, maxLength: 6 }),
  };
  return fc
    .option(kinds[kind](), { nil: undefined })
    .map((value) => (schema.safeParse(value).success ? value : undefined));
}

/** Days of the edition in force, of the one before it, and before both. */
const asked = fc.constantFrom(
  '2026-05-01',
  '2026-11-30',
  '2025-02-25',
  '2025-02-24',
  '2025-01-01',
  '2024-05-01',
);

describe.each(worded)('the rule $id', (rule) => {
  const words = content.rules[rule.id];
  const given = fc.record(
    Object.fromEntries(Object.entries(rule.inputs).map(([id, input]) => [id, valuesOf(input)])),
  );

  it('comes to an outcome with words for whatever may be given, on any day', () => {
    fc.assert(
      fc.property(given, asked, (inputs, on) => {
        if (!words) return;
        const outcome = evaluateRule({ rule, words, parameters: content.parameters, inputs, workdays, on });
        if (!('verdict' in outcome)) return;
        for (const id of [outcome.verdict, ...outcome.remarks]) {
          if (!words.outcomes[id]) throw new Error(`no words for ${id}`);
        }
      }),
      { numRuns: 400 },
    );
  });
});
