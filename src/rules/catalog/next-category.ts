import type { CategoryId } from '../../domain/vocabulary.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { defineRule, type Verdict } from '../define-rule.ts';
import { flag } from '../input.ts';
import { roleOf } from '../post-role.ts';
import type { Reader } from '../reader.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { current_category, category, tenure_years, old_category, post } = sharedInputs;
const ladder = vocabulary.category;

/** Points 5 and 6: which category comes after the one held, and what the Rules say of tenure. Heads: `head-next-category`. */
export const rule = defineRule({
  id: 'next-category',
  inputs: { current_category, category, tenure_years, trainee: flag(), old_category, post },
  parameters: ['ladder.order', 'ladder.tenure', 'trainee.to_pedagog'],
  evaluate({ ask, given, read }) {
    if (roleOf(given('post') ?? 'teacher') === 'head') return { verdict: 'head', applies: false };
    const wanted = given('category');
    const tenure = given('tenure_years');
    if (given('trainee')) {
      read.cite('trainee.to_pedagog', 'attestation');
      const facts = {
        years: { type: 'number', value: read.number('trainee.to_pedagog', 'years'), unit: 'years' },
        days: {
          type: 'number',
          value: read.number('trainee.to_pedagog', 'order_working_days'),
          unit: 'working_days',
        },
        category: { type: 'choice', vocabulary: 'category', value: wanted ?? 'pedagog' },
      } as const;
      return { verdict: wanted === undefined || wanted === 'pedagog' ? 'trainee' : 'trainee_skips', facts };
    }
    read.cite('ladder.order');
    const current = given('current_category');
    if (current === undefined && given('old_category') !== undefined)
      return { verdict: 'old_system', applies: false };
    if (current === undefined && wanted !== undefined) return placeOf(read, wanted, tenure);
    const held = current ?? ask('current_category');
    const facts = { current: { type: 'choice', vocabulary: 'category', value: held } } as const;
    const next = ladder[ladder.indexOf(held) + 1];
    if (wanted === held || (next === undefined && wanted === undefined)) {
      return { verdict: next === undefined ? 'top' : 'same', facts };
    }
    if (next === undefined || (wanted !== undefined && ladder.indexOf(wanted) < ladder.indexOf(held))) {
      return {
        verdict: 'lower',
        facts: { ...facts, category: { type: 'choice', vocabulary: 'category', value: wanted ?? held } },
      };
    }
    const further = { ...facts, next: { type: 'choice', vocabulary: 'category', value: next } } as const;
    if (wanted !== undefined && wanted !== next) {
      return {
        verdict: 'skips',
        facts: { ...further, category: { type: 'choice', vocabulary: 'category', value: wanted } },
        remarks: ['out_of_turn'],
      };
    }
    const years = read.optionalNumber('ladder.tenure', next);
    if (years === undefined)
      return { verdict: 'next_silent', facts: further, remarks: ['portfolio_and_test', 'out_of_turn'] };
    const counted = { ...further, years: { type: 'number', value: years, unit: 'years' } } as const;
    if (tenure !== undefined && tenure < years) {
      return {
        verdict: 'tenure_short',
        facts: { ...counted, tenure: { type: 'number', value: tenure, unit: 'years' } },
      };
    }
    return { verdict: 'next', facts: counted, remarks: ['portfolio_and_test', 'out_of_turn'] };
  },
});

/** Where a category stands, for somebody who has not said what they hold. */
function placeOf(read: Reader, category: CategoryId, tenure: number | undefined): Verdict {
  const at = ladder.indexOf(category);
  const before = ladder[at - 1];
  const after = ladder[at + 1];
  const years = read.optionalNumber('ladder.tenure', category);
  const facts = {
    category: { type: 'choice', vocabulary: 'category', value: category },
    before: { type: 'choice', vocabulary: 'category', value: before ?? category },
    after: { type: 'choice', vocabulary: 'category', value: after ?? category },
    years: { type: 'number', value: years ?? 0, unit: 'years' },
  } as const;
  if (years !== undefined && tenure !== undefined && tenure < years) {
    return {
      verdict: 'tenure_short',
      facts: {
        next: facts.category,
        years: facts.years,
        tenure: { type: 'number', value: tenure, unit: 'years' },
      },
    };
  }
  const { years: _, ...silent } = facts;
  if (before === undefined) return { verdict: 'place_first', facts };
  if (after === undefined) return { verdict: 'place_last', facts: silent, remarks: ['out_of_turn'] };
  return years === undefined
    ? { verdict: 'place_silent', facts: silent, remarks: ['out_of_turn'] }
    : { verdict: 'place', facts, remarks: ['out_of_turn'] };
}
