import { defineRule } from '../define-rule.ts';
import { day } from '../input.ts';

/** Point 29, part 3: until when the head issues the order that keeps a category. */
export const rule = defineRule({
  id: 'preservation-order',
  inputs: { applied_on: day() },
  parameters: ['category.preserve_order_days'],
  evaluate({ given, read, derive, workdays }) {
    const days = read.number('category.preserve_order_days');
    const facts = { days: { type: 'number', value: days, unit: 'working_days' } } as const;
    const applied = given('applied_on');
    if (applied === undefined) return { verdict: 'term', facts, remarks: ['papers'] };
    const { day: latest, covered } = workdays.add(applied, days);
    const until = { type: 'day', value: latest } as const;
    derive('until', until);
    return {
      verdict: covered ? 'by' : 'uncovered',
      facts: { ...facts, applied: { type: 'day', value: applied }, until },
      remarks: ['papers'],
    };
  },
});
