import { addYears } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { day } from '../input.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;

/** Point 62: untrue data in a portfolio: how long one is not admitted, and what becomes of the category. */
export const rule = defineRule({
  id: 'false-data',
  inputs: { post, decided_on: day() },
  parameters: ['sanction.false_info', 'sanction.false_info.category'],
  evaluate({ given, read, derive }) {
    const who = given('post') ?? 'teacher';
    const years = read.number('sanction.false_info', who);
    read.cite('sanction.false_info.category', who);
    const decided = given('decided_on');
    const kind = who === 'first_head' || who === 'deputy' ? who : 'teacher';
    const heads = {
      type: 'number',
      value: read.number('sanction.false_info', 'first_head'),
      unit: 'years',
    } as const;
    const facts = { years: { type: 'number', value: years, unit: 'years' }, head_years: heads } as const;
    const remarks = ['sequence', 'mistake', ...(given('post') === undefined ? ['heads'] : [])];
    if (decided === undefined) return { verdict: kind, facts, remarks };
    const until = { type: 'day', value: addYears(decided, years) } as const;
    derive('until', until);
    return {
      verdict: `${kind}_until`,
      facts: { ...facts, decided: { type: 'day', value: decided }, until },
      remarks,
    };
  },
});
