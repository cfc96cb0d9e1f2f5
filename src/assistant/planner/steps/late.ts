import { defineStep } from '../define-step.ts';

/** Point 46: what happens where the category has ended, or ends before a commission meets again. */
export const late = defineStep({
  id: 'late',
  rules: ['late-application'],
  says: ['ended', 'closed'],
  make({ run, deadline }) {
    const { state } = deadline;
    if (state !== 'ended' && state !== 'closed') return undefined;
    return { say: state, state: 'todo', outcome: run('late-application', { decided_on: undefined }) };
  },
});
