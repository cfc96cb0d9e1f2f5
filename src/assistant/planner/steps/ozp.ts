import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../domain/day.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { addYears } from '../../../rules/calendar.ts';
import { defineStep, type Finding, type Situation } from '../define-step.ts';
import { dayOf, factOf, isMissing, numberOf, verdictOf } from '../outcome-facts.ts';
import { nextDay } from '../review-days.ts';
import { whenDue } from '../when-due.ts';
import { ozpNeed } from './ozp-need.ts';

const says = [
  'if_needed',
  'unknown',
  'take',
  'again',
  'expired',
  'check_points',
  'check_day',
  'day_unknown',
  'passed',
  'passed_short',
] as const;
type Say = (typeof says)[number];

/** Points 39, 41 and 53: the knowledge test, when to take it and how long its result holds. */
export const ozp = defineStep({
  id: 'ozp',
  rules: ['ozp-threshold', 'ozp-result-validity', 'ozp-attempts'],
  says,
  lacks: true,
  make(situation): Finding<Say> | undefined {
    const { run, deadline, profile } = situation;
    const { needed } = ozpNeed(situation);
    if (needed === false) return undefined;
    const outcome = run('ozp-threshold');
    if (isMissing(outcome)) return { say: 'unknown', state: 'unknown', outcome };
    const validity = run('ozp-result-validity');
    const attempts = run('ozp-attempts', {
      attempt: undefined,
      attempt_kind: situation.target.action === 'early' ? 'early' : 'regular',
    });
    const verdict = verdictOf(outcome).replace('head_', '');
    const valid = factOf(validity, 'years');
    const untaken = {
      outcome,
      also: [attempts],
      grounds: [run('ozp-result-validity', { passed_on: undefined })],
      ...(valid ? { facts: { valid } } : {}),
      ...whenDue(deadline),
      ...earliest(situation),
    };
    switch (verdict) {
      case 'too_many':
        return { say: 'check_points', state: 'unknown', outcome, missing: ['ozp_points'] };
      case 'failed':
        return needed === undefined
          ? { say: 'if_needed', state: 'unknown', ...untaken }
          : { say: 'again', state: 'todo', ...untaken };
      case 'passed':
        return profile.passed_on === undefined
          ? { say: 'day_unknown', state: 'unknown', outcome, grounds: [validity], missing: ['passed_on'] }
          : passed(outcome, validity, untaken);
      default:
        return needed === undefined
          ? { say: 'if_needed', state: 'unknown', ...untaken }
          : { say: 'take', state: 'todo', ...untaken };
    }

    function passed(result: Outcome, held: Outcome, again: Omit<Finding, 'say' | 'state'>): Finding<Say> {
      const until = dayOf(held, 'until');
      if (verdictOf(held) === 'ended')
        return { say: 'expired', state: 'todo', ...again, also: [held, attempts] };
      if (verdictOf(held) === 'in_future' || until === undefined) {
        return { say: 'check_day', state: 'unknown', outcome: result, also: [held], missing: ['passed_on'] };
      }
      const base = { state: 'done', outcome: result, also: [held] } as const;
      const { due } = whenDue(deadline);
      if (due === undefined || until >= due) return { say: 'passed', ...base };
      return {
        say: 'passed_short',
        ...base,
        dates: [
          { reading: 'result_at_review', day: until },
          { reading: 'result_at_application', day: due },
        ],
      };
    }
  },
});

/** The first day from which a result still holds on the last day of review. */
function earliest({ run, deadline, on }: Situation): { readonly from?: Day } {
  const { due } = whenDue(deadline);
  const years = numberOf(run('ozp-result-validity', { passed_on: undefined }), 'years');
  if (due === undefined || years === undefined) return {};
  let day = addYears(due, -years);
  const holds = (one: Day) => {
    const until = dayOf(run('ozp-result-validity', { passed_on: one }), 'until');
    return until !== undefined && Temporal.PlainDate.compare(until, due) >= 0;
  };
  // 29 February: a year back is 28 February, whose result ends a day too soon.
  while (!holds(day)) day = nextDay(day);
  return day > on ? { from: day } : {};
}
