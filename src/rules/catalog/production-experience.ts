import { defineRule } from '../define-rule.ts';
import { day, number } from '../input.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;

/** Point 28: colleges give a category without attestation for years worked in production. */
export const rule = defineRule({
  id: 'production-experience',
  inputs: { post, production_years: number('years', { min: 0, max: 60 }), applied_on: day() },
  parameters: ['special.tvet_production', 'special.tvet_production.working_days'],
  evaluate({ ask, given, read, derive, workdays }) {
    const who = given('post') ?? 'tvet_master';
    if (who !== 'tvet_master' && who !== 'tvet_lecturer') return { verdict: 'other_post', applies: false };
    const years = ask('production_years');
    const forExpert = read.number('special.tvet_production', 'expert');
    const forModerator = read.number('special.tvet_production', 'moderator');
    const facts = {
      years: { type: 'number', value: years, unit: 'years' },
      for_moderator: { type: 'number', value: forModerator, unit: 'years' },
      for_expert: { type: 'number', value: forExpert, unit: 'years' },
    } as const;
    if (years < forModerator) return { verdict: 'too_little', facts };
    const days = read.number('special.tvet_production.working_days');
    const assigned = {
      ...facts,
      category: {
        type: 'choice',
        vocabulary: 'category',
        value: years >= forExpert ? 'expert' : 'moderator',
      },
      days: { type: 'number', value: days, unit: 'working_days' },
    } as const;
    const applied = given('applied_on');
    if (applied === undefined) return { verdict: 'assigned', facts: assigned, remarks: ['profile'] };
    const meeting = workdays.add(applied, days);
    const by = { type: 'day', value: meeting.day } as const;
    derive('meeting_by', by);
    return {
      verdict: 'assigned_by',
      facts: { ...assigned, applied: { type: 'day', value: applied }, by },
      remarks: meeting.covered ? ['profile'] : ['profile', 'calendar_unknown'],
    };
  },
});
