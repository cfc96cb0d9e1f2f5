import { type HeadCategoryId, vocabulary } from '../../domain/vocabulary.ts';
import { addYears } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { choice, day, ownChoice } from '../input.ts';
import type { Reader } from '../reader.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { current_category } = sharedInputs;
/** Point 36, part 3: teachers' categories that have an equal among deputies. */
const equated = ['expert', 'researcher', 'master'] as const;

/** Points 27, 31 and 36: what happens to a category when the post changes. */
export const rule = defineRule({
  id: 'post-change',
  inputs: {
    move: ownChoice('move', [
      'teacher_to_deputy',
      'deputy_to_teacher',
      'head_and_deputy',
      'head_to_methodist',
      'six_posts',
      'to_methodcabinet',
      'other_teaching_post',
      'teacher_to_head',
    ]),
    current_category,
    head_category: choice('head_category'),
    appointed_on: day(),
  },
  parameters: [
    'special.teacher_deputy',
    'special.deputy_teacher',
    'special.head_deputy',
    'category.same_six_posts',
    'category.transfer',
    'special.head_initial',
  ],
  evaluate({ ask, given, read, derive }) {
    const move = ask('move');
    if (move === 'six_posts') {
      read.cite('category.same_six_posts');
      return { verdict: 'six_posts' };
    }
    if (move === 'to_methodcabinet' || move === 'other_teaching_post') {
      read.cite('category.transfer');
      return { verdict: move };
    }
    if (move === 'teacher_to_head') {
      read.cite('special.head_initial');
      return { verdict: 'teacher_to_head' };
    }
    if (move === 'head_to_methodist') return { verdict: 'head_to_methodist' };
    if (move === 'head_and_deputy') {
      const step = ask('head_category');
      read.cite('special.head_deputy', step);
      return {
        verdict: 'head_and_deputy',
        facts: { head: { type: 'choice', vocabulary: 'head_category', value: step } },
      };
    }
    const toDeputy = move === 'teacher_to_deputy';
    const pair = toDeputy ? deputyOf(read, ask('current_category')) : teacherOf(read, ask('head_category'));
    if (pair === undefined) {
      read.cite('special.teacher_deputy', 'expert');
      return {
        verdict: 'no_equal',
        facts: { category: { type: 'choice', vocabulary: 'category', value: ask('current_category') } },
      };
    }
    const years = read.number('special.teacher_deputy', 'max_years');
    const facts = {
      category: { type: 'choice', vocabulary: 'category', value: pair.category },
      head: { type: 'choice', vocabulary: 'head_category', value: pair.head },
      years: { type: 'number', value: years, unit: 'years' },
    } as const;
    const remarks = ['requirements'];
    const appointed = given('appointed_on');
    const verdict = toDeputy ? 'deputy' : 'teacher';
    if (appointed === undefined) return { verdict, facts, remarks };
    const until = { type: 'day', value: addYears(appointed, years) } as const;
    derive('until', until);
    return {
      verdict: `${verdict}_until`,
      facts: { ...facts, appointed: { type: 'day', value: appointed }, until },
      remarks,
    };
  },
});

function deputyOf(read: Reader, category: string) {
  const from = equated.find((one) => one === category);
  if (from === undefined) return undefined;
  const to = read.text('special.teacher_deputy', from);
  const head = vocabulary.head_category.find((one) => one === to);
  return head && { category: from, head };
}

function teacherOf(read: Reader, head: HeadCategoryId) {
  const to = read.text('special.deputy_teacher', head);
  const category = equated.find((one) => one === to);
  return category && { category, head };
}
