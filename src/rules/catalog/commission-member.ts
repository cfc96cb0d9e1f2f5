import { defineRule } from '../define-rule.ts';
import { flag } from '../input.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { tenure_years, current_category } = sharedInputs;

/** Point 20: who may sit on a commission. */
export const rule = defineRule({
  id: 'commission-member',
  inputs: { tenure_years, current_category, attested_here: flag() },
  parameters: ['commission.tenure'],
  evaluate({ ask, given, read }) {
    if (given('attested_here')) return { verdict: 'attested_here' };
    const held = given('current_category');
    if (held === 'pedagog' || held === 'moderator') {
      read.cite('commission.tenure');
      const current = { type: 'choice', vocabulary: 'category', value: held } as const;
      return { verdict: 'category_low', facts: { current }, remarks: ['categories'] };
    }
    const least = read.number('commission.tenure');
    const tenure = ask('tenure_years');
    const facts = {
      least: { type: 'number', value: least, unit: 'years' },
      tenure: { type: 'number', value: tenure, unit: 'years' },
    } as const;
    return tenure < least
      ? { verdict: 'too_short', facts }
      : { verdict: 'may', facts, remarks: ['categories'] };
  },
});
