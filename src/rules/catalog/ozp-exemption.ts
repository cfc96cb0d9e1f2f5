import { defineRule } from '../define-rule.ts';
import { number } from '../input.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, old_category, action, tenure_years } = sharedInputs;

/** Point 57: who is attested without the knowledge test; the portfolio is assessed in every case. */
export const rule = defineRule({
  id: 'ozp-exemption',
  inputs: {
    action,
    category,
    tenure_years,
    old_category,
    confirmation_in_a_row: number('times', { min: 1, max: 20 }),
  },
  parameters: [
    'ozp.exempt.years30',
    'ozp.exempt.old_first_highest',
    'ozp.exempt.confirm_top',
    'ozp.threshold_pct.teacher',
  ],
  evaluate({ ask, given, read }) {
    const old = given('old_category');
    if (given('category') === 'moderator' && (old === 'old_first' || old === 'old_highest')) {
      read.cite('ozp.exempt.old_first_highest');
      return {
        verdict: 'exempt_old',
        facts: { old: { type: 'choice', vocabulary: 'old_category', value: old } },
      };
    }
    const wish = ask('action');
    const years = read.number('ozp.exempt.years30');
    const tenure = given('tenure_years');
    if (wish === 'confirm' && tenure !== undefined && tenure >= years) {
      return {
        verdict: 'exempt_tenure',
        facts: {
          years: { type: 'number', value: years, unit: 'years' },
          tenure: { type: 'number', value: tenure, unit: 'years' },
        },
      };
    }
    const wanted = ask('category');
    const facts = {
      category: { type: 'choice', vocabulary: 'category', value: wanted },
      years: { type: 'number', value: years, unit: 'years' },
    } as const;
    const needed = () =>
      ({
        ...facts,
        percent: { type: 'number', value: read.number('ozp.threshold_pct.teacher', wanted), unit: 'percent' },
      }) as const;
    if (wish !== 'confirm') {
      return {
        verdict: tenure !== undefined && tenure >= years ? 'assign_needs_in_spite' : 'assign_needs',
        facts: needed(),
      };
    }
    if (wanted === 'researcher' || wanted === 'master') {
      const most = read.number('ozp.exempt.confirm_top');
      const turn = ask('confirmation_in_a_row');
      const counted = {
        most: { type: 'number', value: most, unit: 'times' },
        turn: { type: 'number', value: turn, unit: 'times' },
      } as const;
      if (turn <= most)
        return { verdict: 'exempt_top', facts: { ...facts, ...counted }, remarks: ['top_counting'] };
      if (tenure === undefined)
        return { verdict: 'top_spent_unless_tenure', facts: { ...needed(), ...counted } };
      return { verdict: 'top_spent', facts: { ...needed(), ...counted } };
    }
    const asked = ask('tenure_years');
    return {
      verdict: 'confirm_needs',
      facts: { ...needed(), tenure: { type: 'number', value: asked, unit: 'years' } },
    };
  },
});
