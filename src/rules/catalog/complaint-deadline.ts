import { defineRule } from '../define-rule.ts';
import { day, ownChoice } from '../input.ts';

/** Point 18: until when a complaint about the service must be answered. */
export const rule = defineRule({
  id: 'complaint-deadline',
  inputs: {
    complaint_to: ownChoice('complaint_to', ['provider', 'authority']),
    registered_on: day(),
  },
  parameters: ['complaint.days'],
  evaluate({ ask, given, read, derive, workdays }) {
    const forward = read.number('complaint.days', 'forward');
    const provider = read.number('complaint.days', 'provider');
    const authority = read.number('complaint.days', 'authority');
    const facts = {
      forward: { type: 'number', value: forward, unit: 'working_days' },
      provider: { type: 'number', value: provider, unit: 'working_days' },
      authority: { type: 'number', value: authority, unit: 'working_days' },
    } as const;
    const registered = given('registered_on');
    const remarks = ['forward', 'court', 'test'];
    if (registered === undefined) return { verdict: given('complaint_to') ?? 'any', facts, remarks };
    const to = ask('complaint_to');
    const days = to === 'provider' ? facts.provider : facts.authority;
    const { day: latest, covered } = workdays.add(registered, days.value);
    const until = { type: 'day', value: latest } as const;
    derive('until', until);
    return {
      verdict: covered ? `${to}_by` : 'uncovered',
      facts: { ...facts, days, registered: { type: 'day', value: registered }, until },
      remarks,
    };
  },
});
