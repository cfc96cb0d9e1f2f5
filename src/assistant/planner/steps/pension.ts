import { defineStep } from '../define-step.ts';
import { isMissing, verdictOf } from '../outcome-facts.ts';

/** Point 30: near the pension nothing has to be passed, unless the person wants a new category in spite of it. */
export const pension = defineStep({
  id: 'pension',
  rules: ['pension-exemption'],
  says: ['unknown', 'keep', 'keep_late', 'keep_or_go', 'borderline', 'not_exempt'],
  make({ run, target, deadline }) {
    const outcome = run('pension-exemption');
    if (isMissing(outcome)) return { say: 'unknown', state: 'unknown', outcome };
    const verdict = verdictOf(outcome);
    if (verdict === 'borderline') return { say: 'borderline', state: 'todo', outcome };
    if (verdict !== 'exempt') return { say: 'not_exempt', state: 'not_needed', outcome };
    const goes = target.action === 'assign' || target.action === 'early';
    if (goes) return { say: 'keep_or_go', state: 'not_needed', outcome };
    if (deadline.state === 'ended') return { say: 'keep_late', state: 'todo', outcome };
    const missing = deadline.state === 'unknown' ? ['assigned_on'] : [];
    return { say: 'keep', state: 'todo', outcome, stop: true, due: deadline.ends, missing };
  },
});
