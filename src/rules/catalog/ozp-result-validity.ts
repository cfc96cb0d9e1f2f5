import { addYears, daysBetween } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { day } from '../input.ts';

/** Point 53: how long a result of the knowledge test holds, counted from the day it was taken. */
export const rule = defineRule({
  id: 'ozp-result-validity',
  inputs: { passed_on: day() },
  parameters: ['ozp.result_valid'],
  evaluate({ given, read, derive, on }) {
    const years = read.number('ozp.result_valid');
    const passed = given('passed_on');
    const facts = { years: { type: 'number', value: years, unit: 'years' } } as const;
    const remarks = ['session'];
    if (passed === undefined) return { verdict: 'term', facts, remarks };
    const until = addYears(passed, years);
    derive('until', { type: 'day', value: until });
    const dated = {
      ...facts,
      passed: { type: 'day', value: passed },
      until: { type: 'day', value: until },
      days: { type: 'number', value: Math.abs(daysBetween(on, until)), unit: 'days' },
    } as const;
    if (passed > on) return { verdict: 'in_future', facts: dated, remarks };
    return { verdict: on <= until ? 'valid' : 'ended', facts: dated, remarks };
  },
});
