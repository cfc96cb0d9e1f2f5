import { defineStep } from '../define-step.ts';
import { isMissing, verdictOf } from '../outcome-facts.ts';
import { whenDue } from '../when-due.ts';

/** Points 13, 15, 19 and 46: where the application goes, and what lateness costs. Its dates are the authority's. */
export const apply = defineStep({
  id: 'apply',
  rules: ['where-to-apply', 'late-application'],
  says: ['unknown', 'send', 'send_now', 'to_employer'],
  make({ run, deadline, head }) {
    const outcome = run('where-to-apply');
    if (isMissing(outcome)) {
      return { say: 'unknown', state: 'unknown', outcome, missing: [head ? 'head_category' : 'category'] };
    }
    if (verdictOf(outcome) === 'pedagog') return { say: 'to_employer', state: 'todo', outcome };
    const { state, ends } = deadline;
    if (state === 'closed') return { say: 'send_now', state: 'todo', outcome, due: ends };
    if (state === 'ended') return { say: 'send_now', state: 'todo', outcome };
    const also = [run('late-application', { decided_on: undefined })];
    return { say: 'send', state: 'todo', outcome, also, ...whenDue(deadline) };
  },
});
