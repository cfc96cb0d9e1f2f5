import { defineRule } from '../define-rule.ts';
import { nestedNumbers, ownChoice } from '../input.ts';
import { ladder, nextOn, rungOf } from '../score-sheet/ladder.ts';
import { lessonMeans, mean, shown } from '../score-sheet/mean.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, post } = sharedInputs;

/** Appendix 12, row 1.2 and appendix 14: the mean of the observed lessons, and which categories it is enough for. */
export const rule = defineRule({
  id: 'lesson-score',
  inputs: {
    lessons: nestedNumbers({ min: 0, max: 1000, most: 60 }),
    category,
    outside: ownChoice('outside', ['none', 'member', 'methodist', 'both']),
    post,
  },
  parameters: ['lesson.min_score', 'lesson.count_per_year', 'lesson.sheet'],
  evaluate({ ask, given, read, derive }) {
    const who = given('post');
    if (who === 'first_head' || who === 'deputy') return { verdict: 'head', applies: false };
    if (who === 'methodist' || who === 'methodcabinet_methodist' || who === 'department_head') {
      return { verdict: 'methodist', applies: false };
    }
    const wanted = given('category');
    const rung = wanted === undefined ? undefined : rungOf(wanted);
    if (wanted !== undefined && rung === undefined) return { verdict: 'pedagog', applies: false };
    const told = rung === undefined ? ask('lessons') : given('lessons');
    const most = { type: 'number', value: read.number('lesson.sheet', 'max'), unit: 'points' } as const;
    const facts = { most } as const;
    // Read only where it is said: other documents give another number of lessons, and that is then said too.
    const yearly = () => read.number('lesson.count_per_year', rung ?? 'moderator');
    if (told === undefined) {
      const key = rung ?? 'moderator';
      const least = {
        type: 'number',
        value: read.range('lesson.min_score', key).min,
        unit: 'points',
      } as const;
      return {
        verdict: 'threshold',
        facts: {
          ...facts,
          count: { type: 'number', value: yearly(), unit: 'count' },
          least,
          category: { type: 'choice', vocabulary: 'category', value: key },
        },
        remarks: ['observers'],
      };
    }
    const means = lessonMeans(told);
    if (told.flat().some((points) => points > most.value)) return { verdict: 'above_most', facts };
    const points = mean(means);
    const average = { type: 'number', value: shown(points), unit: 'points' } as const;
    if (told.some(Array.isArray)) {
      derive('lessons', {
        type: 'list',
        items: means.map((one) => ({ type: 'number', value: shown(one), unit: 'points' })),
      });
    }
    derive('average', average);
    const outside = given('outside');
    const count = told.length === 1 ? undefined : yearly();
    const remarks = [
      ...(count === undefined ? ['taken_as_average'] : told.length < count ? ['few'] : []),
      ...(outside === 'member' || outside === 'methodist' ? ['one_outside'] : []),
      ...(outside === undefined || outside === 'none' ? ['observers'] : []),
    ];
    const least = (one: (typeof ladder)[number]) => read.range('lesson.min_score', one).min;
    const reached = ladder.findLast((one) => points >= least(one));
    const base = {
      ...facts,
      average,
      lessons: { type: 'number', value: told.length, unit: 'count' },
      ...(count === undefined ? {} : { count: { type: 'number', value: count, unit: 'count' } as const }),
    } as const;
    const target = rung ?? (reached === undefined ? 'moderator' : nextOn(ladder, reached));
    const highest = reached && ({ type: 'choice', vocabulary: 'category', value: reached } as const);
    const aim =
      target === undefined
        ? undefined
        : ({
            category: { type: 'choice', vocabulary: 'category', value: target },
            least: { type: 'number', value: least(target), unit: 'points' },
          } as const);
    if (rung !== undefined && aim !== undefined) {
      if (points >= aim.least.value) {
        return { verdict: outside === 'none' ? 'no_outside' : 'enough', facts: { ...base, ...aim }, remarks };
      }
      if (highest === undefined) return { verdict: 'short_of_all', facts: { ...base, ...aim }, remarks };
      return { verdict: 'short', facts: { ...base, ...aim, highest }, remarks };
    }
    if (highest === undefined) return { verdict: 'none', facts: { ...base, ...aim }, remarks };
    if (aim === undefined) return { verdict: 'reaches_top', facts: { ...base, highest }, remarks };
    return { verdict: 'reaches', facts: { ...base, ...aim, highest }, remarks };
  },
});
