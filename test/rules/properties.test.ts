import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { vocabulary } from '../../src/domain/vocabulary.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import { evaluateRule } from '../../src/rules/evaluate-rule.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { projectRoot } from '../support/test-app.ts';

const content = loadContent({ root: projectRoot });
const rules = await loadRules();
const workdays = createWorkdays(content.holidays);
/** Rules whose words are there; one whose words are still being written says nothing yet. */
const worded = [...rules.values()].filter(({ id }) => content.rules[id]);

function evaluate(id: string, inputs: Readonly<Record<string, unknown>>, on = '2026-05-01'): Outcome {
  const rule = rules.get(id);
  const words = content.rules[id];
  if (!rule || !words) throw new Error(`no rule ${id}`);
  return evaluateRule({ rule, words, parameters: content.parameters, inputs, workdays, on });
}

function value(id: string, inputs: Readonly<Record<string, unknown>>, on?: string) {
  const outcome = evaluate(id, inputs, on);
  if (outcome.kind !== 'value') throw new Error(`${id}: ${JSON.stringify(outcome)}`);
  const fact = (name: string) => {
    const found = outcome.facts[name];
    return found && 'value' in found ? found.value : undefined;
  };
  return { verdict: outcome.verdict, fact, number: (name: string) => Number(fact(name)) };
}

const daysFrom = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const duration = fc.record({
  years: fc.integer({ min: 0, max: 40 }),
  months: fc.integer({ min: 0, max: 11 }),
});
const posts = vocabulary.post.filter((post) => post !== 'first_head' && post !== 'deputy');
const ladder: readonly unknown[] = vocabulary.category;

describe('the knowledge test', () => {
  it.each(vocabulary.category)('is reached by points exactly where it is by percent: %s', (category) => {
    for (const post of posts) {
      const { number } = value('ozp-threshold', { category, post });
      for (let points = 0; points <= number('tasks'); points += 1) {
        const { verdict } = value('ozp-threshold', { category, post, ozp_points: points });
        const wanted = points * 100 >= number('percent') * number('tasks') ? 'passed' : 'failed';
        expect(verdict, `${post} ${points}`).toBe(wanted);
      }
    }
  });

  it.each(['first_head', 'deputy'])('is reached by points exactly where it is by percent: %s', (post) => {
    const { number } = value('ozp-threshold', { post });
    for (let points = 0; points <= number('tasks'); points += 1) {
      const { verdict } = value('ozp-threshold', { post, ozp_points: points });
      const wanted = points * 100 >= number('percent') * number('tasks') ? 'head_passed' : 'head_failed';
      expect(verdict, `${points}`).toBe(wanted);
    }
  });

  it('takes more for a higher category', () => {
    const takes = vocabulary.category.map((category) =>
      value('ozp-threshold', { category }).number('points'),
    );
    expect(takes).toEqual([...takes].sort((a, b) => a - b));
    expect(new Set(takes).size).toBe(takes.length);
  });

  it('and the commission agree on what is reached', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vocabulary.category),
        fc.integer({ min: 0, max: 50 }),
        (category, points) => {
          const test = value('ozp-threshold', { category, ozp_points: points });
          const decision = value('commission-decision', {
            category,
            ozp_points: points,
            portfolio_passed: true,
          });
          expect(decision.verdict === 'matches').toBe(test.verdict === 'passed');
          if (decision.verdict === 'not_above') {
            const highest = decision.fact('highest');
            expect(ladder.indexOf(highest)).toBeLessThan(ladder.indexOf(category));
            expect(value('ozp-threshold', { category: highest, ozp_points: points }).verdict).toBe('passed');
          }
        },
      ),
    );
  });

  it('is never asked of somebody with more experience where it is not with less', () => {
    const actions = fc.constantFrom(...vocabulary.action);
    const tenure = fc.integer({ min: 0, max: 69 });
    const turns = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        actions,
        fc.constantFrom(...vocabulary.category),
        tenure,
        turns,
        (action, category, years, turn) => {
          const given = { action, category, confirmation_in_a_row: turn };
          const less = value('ozp-exemption', { ...given, tenure_years: years }).verdict.startsWith('exempt');
          const more = value('ozp-exemption', { ...given, tenure_years: years + 1 }).verdict.startsWith(
            'exempt',
          );
          expect(more || !less).toBe(true);
          if (action !== 'confirm') expect(more).toBe(false);
        },
      ),
    );
  });
});

describe('terms', () => {
  it('never end before they begin, and last as many years as they say', () => {
    const post = fc.constantFrom(...vocabulary.post);
    fc.assert(
      fc.property(
        daysFrom('1960-01-01', '2090-12-31'),
        post,
        daysFrom('2025-03-01', '2090-12-31'),
        (assigned, who, on) => {
          const { verdict, fact, number } = value('category-term', { assigned_on: assigned, post: who }, on);
          const ends = String(fact('ends'));
          expect(ends > assigned).toBe(true);
          expect(Number(ends.slice(0, 4)) - Number(assigned.slice(0, 4))).toBe(number('years'));
          expect(verdict).toBe(assigned > on ? 'in_future' : ends < on ? 'ended' : 'valid');
        },
      ),
    );
  });

  it('of a kept category are counted from the return', () => {
    const reasons = fc.constantFrom('maternity', 'illness', 'study', 'army', 'transfer');
    fc.assert(
      fc.property(reasons, daysFrom('2020-01-01', '2090-12-31'), (reason, returned) => {
        const { fact } = value('category-preservation', { break_reason: reason, returned_on: returned });
        expect(String(fact('until')) > returned).toBe(true);
      }),
    );
  });
});

describe('the pension', () => {
  it('frees whoever is nearer to it than somebody it frees', () => {
    const months = ({ years, months: rest }: { years: number; months: number }) => years * 12 + rest;
    fc.assert(
      fc.property(duration, duration, (one, other) => {
        const [near, far] = months(one) <= months(other) ? [one, other] : [other, one];
        const grade = (left: typeof one) =>
          ['not_exempt', 'borderline', 'exempt'].indexOf(
            value('pension-exemption', { time_to_pension: left }).verdict,
          );
        expect(grade(near)).toBeGreaterThanOrEqual(grade(far));
        expect(grade(far)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe.each(worded)('the rule $id', (rule) => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      ...Object.values(rule.inputs).flatMap(({ choices = [] }) => choices),
      true,
      31,
      '2025-08-18',
    ),
    duration,
    fc.integer({ min: 0, max: 70 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
    daysFrom('1950-01-01', '2100-12-31'),
  );

  it('comes to an outcome for whatever it is given', () => {
    const fields = Object.fromEntries(Object.keys(rule.inputs).map((id) => [id, anything]));
    fc.assert(
      fc.property(
        fc.record(fields, { requiredKeys: [] }),
        daysFrom('2016-01-01', '2100-12-31'),
        (inputs, on) => {
          expect(['value', 'not_applicable', 'missing', 'invalid', 'no_edition']).toContain(
            evaluate(rule.id, inputs, on).kind,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('comes to the same outcome again', () => {
    const good = Object.fromEntries(
      Object.entries(rule.inputs).map(([id, { schema }]) => [
        id,
        anything.filter((one) => schema.safeParse(one).success),
      ]),
    );
    fc.assert(
      fc.property(fc.record(good, { requiredKeys: [] }), (inputs) => {
        const outcome = evaluate(rule.id, inputs);
        expect(outcome.kind).not.toBe('invalid');
        expect(evaluate(rule.id, inputs)).toEqual(outcome);
        if (outcome.kind !== 'value') return;
        expect(content.rules[rule.id]?.outcomes).toHaveProperty([outcome.verdict]);
        for (const step of outcome.trace.filter(({ kind }) => kind !== 'input'))
          expect(step.references).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
