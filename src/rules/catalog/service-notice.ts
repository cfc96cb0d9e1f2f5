import { defineRule } from '../define-rule.ts';
import { day, flag } from '../input.ts';

/** Point 16: when an application counts as registered, and until when the notice of acceptance comes. */
export const rule = defineRule({
  id: 'service-notice',
  inputs: { submitted_on: day(), within_hours: flag() },
  parameters: ['service.notice_days'],
  evaluate({ ask, given, read, derive, workdays }) {
    const days = read.number('service.notice_days');
    const facts = { days: { type: 'number', value: days, unit: 'working_days' } } as const;
    const submitted = given('submitted_on');
    if (submitted === undefined) return { verdict: 'any', facts, remarks: ['late_hours', 'not_decision'] };
    const dayOff = !workdays.isWorkday(submitted);
    const onTime = !dayOff && ask('within_hours');
    const start = onTime ? workdays.onOrAfter(submitted) : workdays.add(submitted, 1);
    const latest = workdays.add(start.day, days);
    const registered = { type: 'day', value: start.day } as const;
    const until = { type: 'day', value: latest.day } as const;
    derive('registered', registered);
    derive('until', until);
    return {
      verdict:
        !start.covered || !latest.covered
          ? 'uncovered'
          : dayOff
            ? 'day_off'
            : onTime
              ? 'same_day'
              : 'after_hours',
      facts: { ...facts, submitted: { type: 'day', value: submitted }, registered, until },
      remarks: ['not_decision'],
    };
  },
});
