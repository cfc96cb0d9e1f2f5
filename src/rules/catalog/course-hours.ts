import { defineRule } from '../define-rule.ts';
import { type Course, courses, flag, number } from '../input.ts';
import { countHours } from '../score-sheet/count-hours.ts';
import { courseGroup, courseGroupOf, headCategory } from '../score-sheet/course-group.ts';
import { headLadder, ladder, nextOn, rungOf } from '../score-sheet/ladder.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, post } = sharedInputs;

/** Rows 4.1 of appendix 12 and 5.1 of appendix 13: hours of courses are added, one programme counts once. */
export const rule = defineRule({
  id: 'course-hours',
  inputs: {
    courses: courses({ max: 2000, most: 60 }),
    category,
    head_category: headCategory,
    post,
    course_group: courseGroup,
    equal_courses: number('count', { min: 1, max: 60 }),
    same_programme: flag(),
  },
  parameters: ['portfolio.courses_hours.', 'heads.courses_hours.'],
  evaluate({ ask, given, read, derive }) {
    const who = given('post');
    const heads = who === 'first_head' || who === 'deputy';
    const group = given('course_group') ?? courseGroupOf(who);
    const wanted = heads ? undefined : given('category');
    if (wanted === 'pedagog') return { verdict: 'pedagog', applies: false };
    const vocabulary = heads ? 'head_category' : 'category';
    const rungs: readonly string[] = heads ? headLadder : ladder;
    const rung: string | undefined = heads ? given('head_category') : wanted && rungOf(wanted);
    const needs = (key: string): number => {
      if (heads) {
        const table = {
          general: 'org',
          small: 'preschool_supplementary_special',
          methodcabinet: 'methodcabinet',
        } as const;
        return read.number(`heads.courses_hours.${table[group]}`, key);
      }
      const small = group === 'general' ? 'general' : 'preschool_supplementary_special_methodcabinet';
      return read.number(`portfolio.courses_hours.${small}`, key);
    };
    const strict = (key: string): boolean => heads && group === 'methodcabinet' && key === 'first';
    const listed = rung === undefined ? ask('courses') : given('courses');
    const times = given('equal_courses') ?? 1;
    // «Два курса по 36 часов»: one figure stands for each of them.
    const told = listed?.length === 1 ? listed.flatMap((one) => Array<Course>(times).fill(one)) : listed;
    const scale = { type: 'choice', vocabulary: 'course_group', value: group } as const;
    const remarks = [
      ...(given('course_group') === undefined && group === 'general' ? ['other_scale'] : []),
      'profile',
    ];
    const aimOf = (key: string) =>
      ({
        scale,
        category: { type: 'choice', vocabulary, value: key },
        needed: { type: 'number', value: needs(key), unit: 'hours' },
      }) as const;
    if (told === undefined) {
      const key = rung ?? 'moderator';
      return { verdict: strict(key) ? 'needed_more' : 'needed', facts: aimOf(key), remarks };
    }
    const counted =
      given('same_programme') === true
        ? countHours(
            told.map((one) => ({ programme: '-', hours: typeof one === 'number' ? one : one.hours })),
          )
        : countHours(told);
    const hours = { type: 'number', value: counted.hours, unit: 'hours' } as const;
    derive('hours', hours);
    if (counted.repeated) remarks.unshift('repeated');
    else if (told.length > 1 && told.some((one) => typeof one === 'number'))
      remarks.unshift('taken_as_different');
    const enough = (key: string) => (strict(key) ? hours.value > needs(key) : hours.value >= needs(key));
    if (rung !== undefined) {
      const verdict = enough(rung) ? 'enough' : strict(rung) ? 'short_strict' : 'short';
      return { verdict, facts: { hours, ...aimOf(rung) }, remarks };
    }
    const reached = rungs.findLast(enough);
    if (reached === undefined)
      return { verdict: 'none', facts: { hours, ...aimOf(rungs[0] ?? 'moderator') }, remarks };
    const highest = { type: 'choice', vocabulary, value: reached } as const;
    const next = nextOn(rungs, reached);
    if (next === undefined) return { verdict: 'reaches_top', facts: { hours, scale, highest }, remarks };
    return { verdict: 'reaches', facts: { hours, highest, ...aimOf(next) }, remarks };
  },
});
