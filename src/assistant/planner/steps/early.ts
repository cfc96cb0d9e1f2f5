import { defineStep } from '../define-step.ts';
import { dayOf, isMissing, verdictOf } from '../outcome-facts.ts';

/** Points 63 and 64: from when, and with how much of the list, one may go early. */
export const early = defineStep({
  id: 'early',
  rules: ['early-attestation', 'early-head'],
  says: ['unknown', 'may', 'wait', 'lacks', 'cannot'],
  lacks: true,
  make({ run, target, head, on }) {
    if (target.action !== 'early') return undefined;
    const outcome = run(head ? 'early-head' : 'early-attestation');
    if (isMissing(outcome)) return { say: 'unknown', state: 'unknown', outcome };
    const verdict = verdictOf(outcome);
    const day = dayOf(outcome, 'from');
    const from = day !== undefined && day > on ? { from: day } : {};
    if (verdict.startsWith('may')) return { say: 'may', state: 'done', outcome };
    if (verdict.startsWith('too_early') || verdict === 'too_short')
      return { say: 'wait', state: 'todo', outcome, ...from };
    return verdict === 'too_few'
      ? { say: 'lacks', state: 'todo', outcome }
      : { say: 'cannot', state: 'todo', outcome };
  },
});
