import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Run } from './create-run.ts';
import { dayOf, isMissing, verdictOf } from './outcome-facts.ts';
import { type Profile, told } from './profile.ts';
import { lastReviewDay, type ReviewMonths, reviewOpening } from './review-days.ts';

/**
 * When everything has to be there. `open`: `last` is the last day on which a commission can decide before the category
 * ends; `closed`: there is no such day left, `last` was it; `ended`: the category has ended. `from`: the first day of
 * the review to aim at, where it is still ahead.
 */
export interface Deadline {
  readonly state: 'open' | 'closed' | 'ended' | 'unknown';
  readonly term: Outcome;
  readonly ends?: Day;
  /** The end as the person told it, where it differs from the counted one. */
  readonly otherEnd?: Day;
  readonly last?: Day;
  readonly from?: Day;
}

export function findDeadline(profile: Profile, run: Run, on: Day): Deadline {
  const term = run('category-term');
  const ends = dayOf(term, 'ends');
  const months = reviewMonths(run('review-window', { review_on: undefined }));
  if (ends === undefined || months === undefined || isMissing(term) || verdictOf(term) === 'in_future') {
    return { state: 'unknown', term };
  }
  const both = told(profile, 'assigned_on') !== undefined && told(profile, 'ends_on') !== undefined;
  const other = both ? dayOf(run('category-term', { assigned_on: undefined }), 'ends') : undefined;
  const differs = other !== undefined && other !== ends;
  // Of two days that contradict each other the earlier one is the safe one.
  const safe = differs && other < ends ? other : ends;
  const last = lastReviewDay(safe, months);
  const state = safe < on ? 'ended' : last < on ? 'closed' : 'open';
  const opening = reviewOpening(state === 'open' ? last : on, months);
  return {
    state,
    term,
    ends: safe,
    last,
    ...(differs ? { otherEnd: safe === ends ? other : ends } : {}),
    ...(opening > on ? { from: opening } : {}),
  };
}

function reviewMonths(window: Outcome): ReviewMonths | undefined {
  if (!('trace' in window)) return undefined;
  const fact = window.trace.find(({ label }) => label === 'commission.review_months')?.fact;
  return fact?.type === 'range' ? fact : undefined;
}
