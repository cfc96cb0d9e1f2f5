import { defineStep } from '../define-step.ts';
import { dayOf, isMissing, verdictOf } from '../outcome-facts.ts';

/** Points 27 and 29: a category kept after a break or a transfer. For transfers the two points read differently. */
export const preserve = defineStep({
  id: 'preserve',
  rules: ['category-preservation'],
  says: ['apply', 'apply_two_days'],
  make({ run, profile, deadline }) {
    if (profile.break_reason === undefined) return undefined;
    const outcome = run('category-preservation');
    if (isMissing(outcome)) return undefined;
    const until = dayOf(outcome, 'until');
    const { ends } = deadline;
    const transfer = verdictOf(outcome).startsWith('transfer');
    if (until === undefined || (transfer && ends === undefined))
      return { say: 'apply', state: 'todo', outcome };
    const kept = { reading: 'kept_most', day: until };
    const dates = transfer && ends !== undefined ? [{ reading: 'kept_to_end', day: ends }, kept] : [kept];
    return { say: transfer ? 'apply_two_days' : 'apply', state: 'todo', outcome, dates };
  },
});
