import { addYears } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { day } from '../input.ts';
import { oneLevelDown } from '../one-level-down.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, current_category } = sharedInputs;

/** Point 46: an application for a category that came too late. */
export const rule = defineRule({
  id: 'late-application',
  inputs: { current_category, decided_on: day(), post },
  parameters: ['sanction.first'],
  evaluate({ given, read, derive }) {
    const levels = read.number('sanction.first', 'levels_down');
    const years = read.number('sanction.first', 'years');
    const decided = given('decided_on');
    const who = given('post') ?? 'teacher';
    const until = decided === undefined ? undefined : addYears(decided, years);
    if (until !== undefined) derive('until', { type: 'day', value: until });
    const dated = until === undefined ? '' : '_until';
    const facts = {
      levels: { type: 'number', value: levels, unit: 'count' },
      years: { type: 'number', value: years, unit: 'years' },
      ...(until === undefined ? {} : { until: { type: 'day', value: until } as const }),
    } as const;
    const remarks = ['sequence', 'preserved', 'dates'];
    const current = roleOf(who) === 'head' ? undefined : given('current_category');
    if (current === undefined) return { verdict: `any${dated}`, facts, remarks };
    const category = { type: 'choice', vocabulary: 'category', value: current } as const;
    const lower = oneLevelDown(current);
    if (lower === undefined) return { verdict: 'lowest', facts: { ...facts, category }, remarks };
    const lowered = { type: 'choice', vocabulary: 'category', value: lower } as const;
    derive('lowered', lowered);
    return { verdict: `lowered${dated}`, facts: { ...facts, category, lowered }, remarks };
  },
});
