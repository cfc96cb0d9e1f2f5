import { defineRule } from '../define-rule.ts';
import { categoryByPoints, ozpGridParameters, ozpThreshold } from '../ozp-grid.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, category, action, ozp_points, portfolio_passed } = sharedInputs;

/** Point 24: what the commission decides from the portfolio and the knowledge test. */
export const rule = defineRule({
  id: 'commission-decision',
  inputs: { category, portfolio_passed, ozp_points, post, action },
  parameters: [...ozpGridParameters, 'decision.options', 'early.reject'],
  evaluate({ ask, given, read, derive }) {
    const who = given('post') ?? 'teacher';
    if (roleOf(who) === 'head') return { verdict: 'head', applies: false };
    const wanted = ask('category');
    const facts = { category: { type: 'choice', vocabulary: 'category', value: wanted } } as const;
    if (!ask('portfolio_passed')) {
      return { verdict: given('action') === 'early' ? 'early_rejected' : 'rejected', facts };
    }
    const scored = ask('ozp_points');
    const { percent, points, tasks } = ozpThreshold(read, who, wanted);
    const numbers = {
      ...facts,
      scored: { type: 'number', value: scored, unit: 'points' },
      percent: { type: 'number', value: percent, unit: 'percent' },
      points: { type: 'number', value: points, unit: 'points' },
      tasks: { type: 'number', value: tasks, unit: 'tasks' },
    } as const;
    if (scored > tasks) return { verdict: 'too_many', facts: numbers };
    const share = {
      type: 'number',
      value: Math.floor((scored * 1000) / tasks) / 10,
      unit: 'percent',
    } as const;
    derive('share', share);
    if (scored >= points) return { verdict: 'matches', facts: { ...numbers, share } };
    const reached = categoryByPoints(read, scored);
    if (reached === undefined) return { verdict: 'no_threshold', facts: { ...numbers, share } };
    const highest = { type: 'choice', vocabulary: 'category', value: reached } as const;
    derive('highest', highest);
    return {
      verdict: given('action') === 'early' ? 'early_not_above' : 'not_above',
      facts: { ...numbers, share, highest },
    };
  },
});
