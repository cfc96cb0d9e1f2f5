import { addYears, daysBetween } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, assigned_on, ends_on } = sharedInputs;

/** Points 3 and 26: how long a category lasts, and the day it ends. */
export const rule = defineRule({
  id: 'category-term',
  inputs: { post, assigned_on, ends_on },
  parameters: ['category.validity', 'attestation.period'],
  evaluate({ ask, given, read, derive, on }) {
    const told = given('assigned_on') === undefined ? given('ends_on') : undefined;
    if (told !== undefined) {
      read.cite('category.validity', given('post') ?? 'teacher');
      const left = daysBetween(on, told);
      const facts = {
        ends: { type: 'day', value: told },
        days: { type: 'number', value: Math.abs(left), unit: 'days' },
      } as const;
      return { verdict: left < 0 ? 'told_ended' : 'told_valid', facts, remarks: ['if_preserved'] };
    }
    const who = given('post') ?? 'teacher';
    const assigned = ask('assigned_on');
    const years = read.number('category.validity', who);
    read.cite('attestation.period', who);
    const ends = addYears(assigned, years);
    derive('ends', { type: 'day', value: ends });
    const left = daysBetween(on, ends);
    const facts = {
      post: { type: 'choice', vocabulary: 'post', value: who },
      assigned: { type: 'day', value: assigned },
      years: { type: 'number', value: years, unit: 'years' },
      ends: { type: 'day', value: ends },
      days: { type: 'number', value: Math.abs(left), unit: 'days' },
    } as const;
    if (assigned > on) return { verdict: 'in_future', facts };
    return { verdict: left < 0 ? 'ended' : 'valid', facts, remarks: ['if_preserved'] };
  },
});
