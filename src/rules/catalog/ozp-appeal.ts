import { defineRule } from '../define-rule.ts';
import { day, flag, number } from '../input.ts';

/** Points 48–52: an appeal against the result of the knowledge test: until when, on what grounds, when the answer comes. */
export const rule = defineRule({
  id: 'ozp-appeal',
  inputs: {
    appeal_accepted_on: day(),
    left_room: flag(),
    minutes_passed: number('minutes', { min: 0, max: 100_000 }),
    over_minutes: flag(),
  },
  parameters: [
    'appeal.window_minutes',
    'appeal.grounds',
    'appeal.review_days',
    'appeal.commission.created_by',
  ],
  evaluate({ given, read, derive, workdays }) {
    const minutes = read.number('appeal.window_minutes');
    const days = read.number('appeal.review_days');
    const facts = {
      minutes: { type: 'number', value: minutes, unit: 'minutes' },
      days: { type: 'number', value: days, unit: 'working_days' },
    } as const;
    const accepted = given('appeal_accepted_on');
    if (accepted !== undefined) {
      read.cite('appeal.commission.created_by');
      const { day: latest, covered } = workdays.add(accepted, days);
      const until = { type: 'day', value: latest } as const;
      derive('until', until);
      return {
        verdict: covered ? 'answer_by' : 'uncovered',
        facts: { ...facts, accepted: { type: 'day', value: accepted }, until },
        remarks: ['counting'],
      };
    }
    if (given('left_room') === true) return { verdict: 'left', facts };
    for (const ground of ['explanation', 'no_answer', 'several_answers', 'incorrect_task', 'technical']) {
      read.cite('appeal.grounds', ground);
    }
    const passed = given('minutes_passed');
    if (passed === undefined) return { verdict: 'how', facts, remarks: ['grounds'] };
    if (given('over_minutes') === true && passed >= minutes) return { verdict: 'over', facts };
    const timed = { ...facts, passed: { type: 'number', value: passed, unit: 'minutes' } } as const;
    return passed <= minutes
      ? { verdict: 'in_time', facts: timed, remarks: ['grounds', 'answer'] }
      : { verdict: 'late', facts: timed };
  },
});
