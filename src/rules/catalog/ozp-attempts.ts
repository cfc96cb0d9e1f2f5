import { defineRule } from '../define-rule.ts';
import { number, ownChoice } from '../input.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;

/** Point 41: how many times the knowledge test may be taken, free and paid; the price is not in the Rules. */
export const rule = defineRule({
  id: 'ozp-attempts',
  inputs: {
    attempt_kind: ownChoice('attempt_kind', ['regular', 'early', 'starter', 'trial']),
    attempt: number('times', { min: 1, max: 50 }),
    post,
  },
  parameters: ['ozp.attempts.', 'ozp.fee'],
  evaluate({ ask, given, read }) {
    const turn = given('attempt');
    const kind = turn === undefined ? given('attempt_kind') : ask('attempt_kind');
    const who = given('post');
    const times = (value: number) => ({ type: 'number', value, unit: 'times' }) as const;
    const own = turn === undefined ? {} : { attempt: times(turn) };
    read.cite('ozp.fee');
    if (kind === 'trial') {
      read.cite('ozp.attempts.trial');
      return { verdict: 'trial', remarks: ['fee'] };
    }
    if (kind === 'early') {
      const facts = { ...own, free: times(read.number('ozp.attempts.early', 'free')) };
      if (turn === undefined) return { verdict: 'early', facts };
      return { verdict: turn <= facts.free.value ? 'early_free' : 'early_over', facts };
    }
    if (kind === 'starter') {
      const facts = { ...own, free: times(read.number('ozp.attempts.no_experience_or_resuming', 'free')) };
      if (turn === undefined) return { verdict: 'starter', facts, remarks: ['fee'] };
      return { verdict: turn <= facts.free.value ? 'starter_free' : 'starter_paid', facts, remarks: ['fee'] };
    }
    const free = read.number('ozp.attempts.regular', 'free');
    const paid = read.number('ozp.attempts.regular', 'paid');
    const facts = { ...own, free: times(free), paid: times(paid), all: times(free + paid) };
    const remarks = ['fee', ...(who !== undefined && roleOf(who) === 'head' ? ['heads'] : [])];
    if (kind === undefined) {
      const early = times(read.number('ozp.attempts.early', 'free'));
      const starter = times(read.number('ozp.attempts.no_experience_or_resuming', 'free'));
      return { verdict: 'any', facts: { ...facts, early, starter }, remarks: [...remarks, 'others'] };
    }
    if (turn === undefined) return { verdict: 'regular', facts, remarks };
    if (turn <= free) return { verdict: 'regular_free', facts, remarks };
    return { verdict: turn <= free + paid ? 'regular_paid' : 'regular_over', facts, remarks };
  },
});
