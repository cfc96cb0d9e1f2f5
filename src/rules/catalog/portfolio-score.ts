import { defineRule } from '../define-rule.ts';
import { number, ownChoice } from '../input.ts';
import { evidenceOf, inputsOf, parametersOf } from '../score-sheet/criterion.ts';
import { ladder, nextOn, rungOf } from '../score-sheet/ladder.ts';
import { sheetVerdict } from '../score-sheet/sheet-verdict.ts';
import { teacherCriteria, teacherSheet } from '../score-sheet/teacher-sheet.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, post } = sharedInputs;
const bonusYears = ['years_5_more', 'years_3_4', 'years_1_2'] as const;

/** Appendix 12: the portfolio sheet of teachers of every group. */
export const rule = defineRule({
  id: 'portfolio-score',
  inputs: {
    category,
    post,
    pupils_group: ownChoice('pupils_group', ['regular', 'special_needs', 'correctional', 'pmpc']),
    ...inputsOf(teacherCriteria),
    classroom_years: number('years', { min: 0, max: 70 }),
  },
  parameters: [
    ...parametersOf(teacherCriteria),
    'portfolio.teacher.total_row',
    'portfolio.teacher.total_row.special_post',
    'portfolio.classroom_bonus',
    'portfolio.classroom_years',
    'lesson.sheet',
  ],
  evaluate({ ask, given, read, derive }) {
    const who = given('post');
    if (who === 'first_head' || who === 'deputy') return { verdict: 'head', applies: false };
    if (who === 'methodist' || who === 'methodcabinet_methodist' || who === 'department_head') {
      return { verdict: 'methodist', applies: false };
    }
    const rung = rungOf(ask('category'));
    if (rung === undefined) return { verdict: 'pedagog', applies: false };
    const evidence = evidenceOf(given);
    const lessons = evidence('lesson_score');
    if (typeof lessons === 'number') {
      const most = { type: 'number', value: read.number('lesson.sheet', 'max'), unit: 'points' } as const;
      if (lessons > most.value) return { verdict: 'above_most', facts: { most } };
    }
    const group = given('pupils_group') ?? (who === 'special' ? 'special_needs' : 'regular');
    const years = given('classroom_years');
    const span =
      years === undefined
        ? undefined
        : bonusYears.find((one) => years >= read.number('portfolio.classroom_years', one));
    const extra =
      span &&
      ({ type: 'number', value: read.number('portfolio.classroom_bonus', span), unit: 'points' } as const);
    if (extra) derive('classroom', extra);
    return sheetVerdict({
      ...teacherSheet(who ?? 'teacher', group),
      key: rung,
      next: nextOn(ladder, rung),
      ladder: 'category',
      evidence,
      read,
      derive,
      facts: extra ? { classroom: extra } : {},
      remarks: [...(extra ? ['classroom'] : []), ...(rung === 'master' ? ['bracket'] : []), 'ozp'],
    });
  },
});
