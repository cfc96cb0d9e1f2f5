import type { Outcome } from '../../../domain/outcome.ts';
import { defineStep, type Situation } from '../define-step.ts';
import { isMissing, verdictOf } from '../outcome-facts.ts';

/** Whether the knowledge test is needed, and why: points 55 to 57. */
export function ozpNeed({ run, profile, head, target }: Situation): {
  readonly needed: boolean | undefined;
  readonly outcome: Outcome;
  readonly certificate?: Outcome;
} {
  if (profile.certificate !== undefined && !head && target.category !== undefined) {
    const certificate = run('language-certificate');
    const verdict = verdictOf(certificate);
    if (verdict === 'enough' || verdict === 'other_enough')
      return { needed: false, outcome: certificate, certificate };
  }
  // Of heads only long tenure is asked (point 57, part 1): the other grounds name categories of teachers.
  const outcome = run('ozp-exemption', head ? { category: undefined, old_category: undefined } : {});
  if (verdictOf(outcome).startsWith('exempt')) return { needed: false, outcome };
  if (!head) return { needed: isMissing(outcome) ? undefined : true, outcome };
  const open =
    target.action === undefined || (target.action === 'confirm' && profile.tenure_years === undefined);
  return { needed: open ? undefined : true, outcome };
}

/** The knowledge test where it is spared, or where it is not yet known whether it is. */
export const ozpNeedStep = defineStep({
  id: 'ozp-need',
  rules: ['ozp-exemption', 'language-certificate'],
  says: ['spared', 'certificate', 'unknown', 'unknown_head'],
  make(situation) {
    const { needed, outcome, certificate } = ozpNeed(situation);
    if (needed === false)
      return { say: certificate ? 'certificate' : 'spared', state: 'not_needed', outcome };
    if (needed === true) return undefined;
    const asked = situation.target.action === undefined ? 'action' : 'tenure_years';
    return situation.head
      ? { say: 'unknown_head', state: 'unknown', outcome, missing: [asked] }
      : { say: 'unknown', state: 'unknown', outcome };
  },
});
