import type { Outcome } from '../../../domain/outcome.ts';
import { defineStep, type Finding, type Situation } from '../define-step.ts';
import { factOf, isMissing, numberOf, verdictOf } from '../outcome-facts.ts';
import type { Profile } from '../profile.ts';

const says = [
  'unknown',
  'may',
  'may_tenure_silent',
  'tenure_unknown',
  'tenure_short',
  'skips',
  'skips_head',
  'lower',
  'confirm',
  'old_options',
  'old_not_named',
  'old_may',
  'head_any',
  'trainee',
] as const;
type Say = (typeof says)[number];

/** Points 5, 6, 10 and 12: whether the wished category comes next for this person. */
export const mayApply = defineStep({
  id: 'may-apply',
  rules: ['next-category', 'head-next-category', 'old-category'],
  says,
  make({ target, head, profile }): Finding<Say> | undefined {
    const { ladder: outcome } = target;
    const unknown = { say: 'unknown', state: 'unknown', outcome, missing: asksOf(profile, head) } as const;
    if (isMissing(outcome)) return unknown;
    if (outcome.rule === 'old-category') return old(outcome);
    const verdict = verdictOf(outcome);
    if (target.action === 'confirm') return { say: 'confirm', state: 'done', outcome };
    if (head) return target.headCategory === undefined ? unknown : headStep(target, outcome, verdict);
    if (verdict.startsWith('place')) return unknown;
    if (verdict === 'trainee' || verdict === 'trainee_skips') {
      return { say: 'trainee', state: 'todo', outcome, stop: true };
    }
    if (target.category === undefined) return unknown;
    switch (verdict) {
      case 'next': {
        const tenure = profile.tenure_years === undefined && numberOf(outcome, 'years') !== undefined;
        return tenure
          ? { say: 'tenure_unknown', state: 'unknown', outcome, missing: ['tenure_years'] }
          : { say: 'may', state: 'done', outcome };
      }
      case 'next_silent':
        return { say: 'may_tenure_silent', state: 'done', outcome };
      case 'tenure_short':
        return { say: 'tenure_short', state: 'todo', outcome };
      case 'skips':
        return { say: 'skips', state: 'todo', outcome };
      case 'lower':
        return { say: 'lower', state: 'todo', outcome };
      default:
        return { say: 'confirm', state: 'done', outcome };
    }
  },
});

/** What has to be told before anything can be said of the wish. */
function asksOf(profile: Profile, head: boolean): string[] {
  const open = (id: string) => profile[id] === undefined;
  if (!head) {
    const held = open('current_category') && open('old_category');
    return [...['post', 'category'].filter(open), ...(held ? ['current_category'] : [])];
  }
  const first = profile.first_attestation === true;
  const held = first ? [] : ['first_attestation', 'current_head_category'];
  return [...held, 'head_category'].filter(open);
}

function headStep(target: Situation['target'], outcome: Outcome, verdict: string): Finding<Say> {
  if (verdict === 'any') return { say: 'head_any', state: 'done', outcome };
  if (!target.skips) return { say: 'may', state: 'done', outcome };
  const next = factOf(outcome, 'next');
  return { say: 'skips_head', state: 'todo', outcome, ...(next ? { facts: { next } } : {}) };
}

function old(outcome: Outcome): Finding<Say> {
  const verdict = verdictOf(outcome);
  if (verdict === 'options') return { say: 'old_options', state: 'unknown', outcome, missing: ['category'] };
  return verdict === 'not_named'
    ? { say: 'old_not_named', state: 'todo', outcome }
    : { say: 'old_may', state: 'done', outcome };
}
