import { defineStep } from '../define-step.ts';
import { isMissing } from '../outcome-facts.ts';
import { told } from '../profile.ts';

/** Points 3 and 26: the day the category ends. */
export const term = defineStep({
  id: 'term',
  rules: ['category-term'],
  says: ['unknown', 'check_day', 'ahead', 'ahead_two_days', 'ended'],
  make({ deadline, profile, target }) {
    const { term: outcome, state, ends, otherEnd } = deadline;
    if (isMissing(outcome)) {
      const trainee = profile.trainee === true;
      return trainee || target.category === 'pedagog'
        ? undefined
        : { say: 'unknown', state: 'unknown', outcome };
    }
    const missing = profile.post === undefined && told(profile, 'assigned_on') !== undefined ? ['post'] : [];
    if (state === 'unknown' || ends === undefined) {
      return { say: 'check_day', state: 'unknown', outcome, missing: ['assigned_on', ...missing] };
    }
    const dates =
      otherEnd === undefined
        ? []
        : [
            { reading: 'end_earlier', day: ends },
            { reading: 'end_later', day: otherEnd },
          ];
    if (state === 'ended') return { say: 'ended', state: 'todo', outcome, due: ends, late: true, dates };
    const say = otherEnd === undefined ? 'ahead' : 'ahead_two_days';
    return { say, state: 'todo', outcome, due: ends, dates, missing };
  },
});
