import { defineStep } from '../define-step.ts';
import { dayOf, verdictOf } from '../outcome-facts.ts';
import { whenDue } from '../when-due.ts';
import { ozpNeed } from './ozp-need.ts';

/** Point 58: when the commission looks at the portfolio. */
export const review = defineStep({
  id: 'review',
  rules: ['review-window', 'ozp-result-validity'],
  says: ['window', 'before_result_ends', 'closed'],
  make(situation) {
    const { run, deadline, target, profile } = situation;
    if (target.category === 'pedagog') return undefined;
    const outcome = run('review-window', { review_on: undefined });
    const from = deadline.from === undefined ? {} : { from: deadline.from };
    if (deadline.state === 'closed')
      return { say: 'closed', state: 'todo', outcome, due: deadline.last, late: true };
    const { due } = whenDue(deadline);
    const validity = run('ozp-result-validity');
    const until = dayOf(validity, 'until');
    const needed = ozpNeed(situation).needed === true && profile.ozp_points !== undefined;
    const ends = needed && due !== undefined && until !== undefined && until < due;
    if (!ends || verdictOf(validity) !== 'valid')
      return { say: 'window', state: 'todo', outcome, ...whenDue(deadline), ...from };
    const dates = [
      { reading: 'result_at_review', day: until },
      { reading: 'result_at_application', day: due },
    ];
    // Point 53 does not say on which day a result has to hold: the earlier day is safe in both readings.
    return {
      say: 'before_result_ends',
      state: 'todo',
      outcome,
      also: [validity],
      due: until,
      dates,
      ...from,
    };
  },
});
