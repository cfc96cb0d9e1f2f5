import { addYears } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { day, ownChoice } from '../input.ts';

/** Point 29: a category is kept after a break or a transfer; point 27 reads otherwise for transfers. */
export const rule = defineRule({
  id: 'category-preservation',
  inputs: {
    break_reason: ownChoice('break_reason', ['maternity', 'illness', 'study', 'army', 'transfer']),
    returned_on: day(),
  },
  parameters: ['category.preserve_max', 'category.preserve_order_days', 'category.transfer'],
  evaluate({ ask, given, read, derive }) {
    const reason = ask('break_reason');
    const years = read.number('category.preserve_max');
    const orderDays = read.number('category.preserve_order_days');
    const facts = {
      reason: { type: 'choice', vocabulary: 'break_reason', value: reason },
      years: { type: 'number', value: years, unit: 'years' },
      order_days: { type: 'number', value: orderDays, unit: 'working_days' },
    } as const;
    const moved = reason === 'transfer';
    // Not every illness counts: who was ill must hear of the list first.
    const kept = reason === 'illness' ? 'listed' : 'kept';
    if (moved) read.cite('category.transfer');
    const returned = given('returned_on');
    const remarks = ['how'];
    if (returned === undefined) return { verdict: moved ? 'transfer' : kept, facts, remarks };
    const until = { type: 'day', value: addYears(returned, years) } as const;
    derive('until', until);
    return {
      verdict: moved ? 'transfer_until' : `${kept}_until`,
      facts: { ...facts, returned: { type: 'day', value: returned }, until },
      remarks,
    };
  },
});
