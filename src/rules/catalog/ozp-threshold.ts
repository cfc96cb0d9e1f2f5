import { defineRule } from '../define-rule.ts';
import { ozpGridParameters, ozpThreshold } from '../ozp-grid.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, category, ozp_points } = sharedInputs;

/** Points 38–39 and appendix 9: what the knowledge test takes, and whether given points reach it. */
export const rule = defineRule({
  id: 'ozp-threshold',
  inputs: { post, category, ozp_points },
  parameters: ozpGridParameters,
  evaluate({ ask, given, read, derive }) {
    const who = given('post') ?? 'teacher';
    const role = roleOf(who);
    const wanted = role === 'head' ? 'pedagog' : ask('category');
    const { percent, points, tasks } = ozpThreshold(read, who, wanted);
    const facts = {
      category: { type: 'choice', vocabulary: 'category', value: wanted },
      percent: { type: 'number', value: percent, unit: 'percent' },
      points: { type: 'number', value: points, unit: 'points' },
      tasks: { type: 'number', value: tasks, unit: 'tasks' },
    } as const;
    const scored = given('ozp_points');
    if (scored === undefined) return { verdict: role === 'head' ? 'head_needs' : 'needs', facts };
    if (scored > tasks) {
      return {
        verdict: 'too_many',
        facts: { ...facts, scored: { type: 'number', value: scored, unit: 'points' } },
      };
    }
    const share = {
      type: 'number',
      value: Math.floor((scored * 1000) / tasks) / 10,
      unit: 'percent',
    } as const;
    derive('share', share);
    return {
      verdict: `${role === 'head' ? 'head_' : ''}${scored >= points ? 'passed' : 'failed'}`,
      facts: { ...facts, share, scored: { type: 'number', value: scored, unit: 'points' } },
    };
  },
});
