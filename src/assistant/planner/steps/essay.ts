import { defineStep } from '../define-step.ts';
import { verdictOf } from '../outcome-facts.ts';
import { whenDue } from '../when-due.ts';

/** Point 59: the essay of the portfolio. */
export const essay = defineStep({
  id: 'essay',
  rules: ['essay-length'],
  says: ['write', 'mend', 'fits'],
  lacks: true,
  make({ run, deadline, target }) {
    if (target.category === 'pedagog') return undefined;
    const outcome = run('essay-length');
    const verdict = verdictOf(outcome);
    if (verdict === 'fits') return { say: 'fits', state: 'done', outcome };
    const say = verdict === 'length' ? 'write' : 'mend';
    return { say, state: 'todo', outcome, ...whenDue(deadline) };
  },
});
