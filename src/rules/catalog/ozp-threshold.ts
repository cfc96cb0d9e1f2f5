import { type CategoryId, type PostId, vocabulary } from '../../domain/vocabulary.ts';
import { defineRule } from '../define-rule.ts';
import { number } from '../input.ts';
import { categoryByPoints, ozpGridParameters, ozpThreshold } from '../ozp-grid.ts';
import { roleOf } from '../post-role.ts';
import type { Reader } from '../reader.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, category, ozp_points } = sharedInputs;

/** Points 38–39 and appendix 9: what the knowledge test takes, and whether given points reach it. */
export const rule = defineRule({
  id: 'ozp-threshold',
  inputs: { post, category, ozp_points, ozp_percent: number('percent', { min: 0, max: 100, whole: false }) },
  parameters: ozpGridParameters,
  evaluate({ ask, given, read, derive }) {
    const who = given('post') ?? 'teacher';
    const role = roleOf(who);
    const scored = given('ozp_points');
    if (role !== 'head' && scored !== undefined && given('category') === undefined) {
      const tasks = read.aside('ozp.tasks', who);
      // The whole number of tasks is rarely what somebody scored, and more than that may be another test's.
      if (scored < tasks) {
        const { verdict, facts } = reachedBy(read, { scored, tasks });
        derive('share', facts.share);
        return { verdict, facts };
      }
    }
    const share = scored === undefined ? given('ozp_percent') : undefined;
    if (role !== 'head' && share !== undefined && given('category') === undefined) {
      return reachedByShare(read, who, share);
    }
    const wanted = role === 'head' ? 'pedagog' : ask('category');
    const { percent, points, tasks } = ozpThreshold(read, who, wanted);
    const facts = {
      category: { type: 'choice', vocabulary: 'category', value: wanted },
      percent: { type: 'number', value: percent, unit: 'percent' },
      points: { type: 'number', value: points, unit: 'points' },
      tasks: { type: 'number', value: tasks, unit: 'tasks' },
    } as const;
    if (share !== undefined) {
      return {
        verdict: `${role === 'head' ? 'head_' : ''}share_${share >= percent ? 'passed' : 'failed'}`,
        facts: { ...facts, share: { type: 'number', value: share, unit: 'percent' } },
      };
    }
    if (scored === undefined) return { verdict: role === 'head' ? 'head_needs' : 'needs', facts };
    if (scored > tasks) {
      return {
        verdict: 'too_many',
        facts: { ...facts, scored: { type: 'number', value: scored, unit: 'points' } },
      };
    }
    const reached = shareOf(scored, tasks);
    derive('share', reached);
    return {
      verdict: `${role === 'head' ? 'head_' : ''}${scored >= points ? 'passed' : 'failed'}`,
      facts: { ...facts, share: reached, scored: { type: 'number', value: scored, unit: 'points' } },
    };
  },
});

function shareOf(scored: number, tasks: number) {
  return { type: 'number', value: Math.floor((scored * 1000) / tasks) / 10, unit: 'percent' } as const;
}

/** The category reached and the one above it, the lowest where none is. */
function rungsAt(reached: CategoryId | undefined) {
  const next = vocabulary.category[reached === undefined ? 0 : vocabulary.category.indexOf(reached) + 1];
  const fact = (value: CategoryId) => ({ type: 'choice', vocabulary: 'category', value }) as const;
  const rungs = {
    ...(reached === undefined ? {} : { category: fact(reached) }),
    ...(next === undefined ? {} : { next: fact(next) }),
  };
  return { next, rungs };
}

/** What given points are enough for, where the person names no category; `next` is the one they do not reach. */
function reachedBy(read: Reader, { scored, tasks }: { readonly scored: number; readonly tasks: number }) {
  const reached = categoryByPoints(read, scored);
  const { next, rungs } = rungsAt(reached);
  const facts = {
    scored: { type: 'number', value: scored, unit: 'points' },
    tasks: { type: 'number', value: tasks, unit: 'tasks' },
    share: shareOf(scored, tasks),
    ...rungs,
    ...(next === undefined
      ? {}
      : {
          points: {
            type: 'number',
            value: read.number('ozp.threshold_points.50', next),
            unit: 'points',
          } as const,
        }),
  } as const;
  if (reached === undefined) return { verdict: 'reached_none', facts };
  return { verdict: next === undefined ? 'reached_all' : 'reached', facts };
}

/** The same where the person knows only the percent. */
function reachedByShare(read: Reader, who: PostId, share: number) {
  const reached = vocabulary.category.findLast(
    (category) => share >= ozpThreshold(read, who, category).percent,
  );
  const { next, rungs } = rungsAt(reached);
  const facts = {
    share: { type: 'number', value: share, unit: 'percent' },
    ...rungs,
    ...(next === undefined
      ? {}
      : {
          percent: {
            type: 'number',
            value: ozpThreshold(read, who, next).percent,
            unit: 'percent',
          } as const,
        }),
  } as const;
  if (reached === undefined) return { verdict: 'share_reached_none', facts };
  return { verdict: next === undefined ? 'share_reached_all' : 'share_reached', facts };
}
