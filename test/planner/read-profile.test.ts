import { expect, it } from 'vitest';
import { planAnswers, profileOf, queryOf } from '../../bot/plan/plan-answers.ts';
import { readProfile } from '../../bot/plan/read-profile.ts';
import type { PlanInput } from '../../src/domain/plan.ts';

const input = (id: string, kind: PlanInput['kind'], values: readonly string[] = []): PlanInput => ({
  input: id,
  kind,
  label: id,
  question: id,
  example: '',
  choices: values.map((value) => ({ value, label: value })),
});
const inputs = [
  input('post', 'choice', ['teacher']),
  input('tenure', 'number'),
  input('courses', 'list'),
  input('lines', 'list', ['a', 'b']),
  input('assigned', 'day'),
  input('left', 'duration'),
  input('first', 'flag'),
];

it.each([
  [{ post: ' teacher ' }, { post: 'teacher' }],
  [{ post: '  ' }, {}],
  [{ tenure: '12' }, { tenure: 12 }],
  [{ tenure: '6,5' }, { tenure: 6.5 }],
  [{ tenure: 'many' }, { tenure: 'many' }],
  [{ courses: '40 36' }, { courses: [40, 36] }],
  [{ courses: '40, 36' }, { courses: [40, 36] }],
  [{ courses: '40; 36,5' }, { courses: [40, 36.5] }],
  [{ courses: '40 и 36 часов' }, { courses: [40, 36] }],
  [{ courses: '70,74,69' }, { courses: [70, 74, 69] }],
  [{ courses: '72' }, { courses: [72] }],
  [{ courses: '[40, {"programme": "x", "hours": 36}]' }, { courses: [40, { programme: 'x', hours: 36 }] }],
  [{ courses: '[40' }, { courses: '[40' }],
  [{ lines: 'a b' }, { lines: ['a', 'b'] }],
  [{ assigned: '20.08.2021' }, { assigned: '2021-08-20' }],
  [{ assigned: '2021-08-20' }, { assigned: '2021-08-20' }],
  [{ left: '3.10' }, { left: { years: 3, months: 10 } }],
  [{ left: '4' }, { left: { years: 4, months: 0 } }],
  [{ left: 'soon' }, { left: 'soon' }],
  [{ 'left.years': '3', 'left.months': '' }, { left: { years: 3, months: 0 } }],
  [{ 'left.months': '11' }, { left: { years: 0, months: 11 } }],
  [{ first: 'yes' }, { first: true }],
  [{ first: 'false' }, { first: false }],
  [{ first: 'perhaps' }, { first: 'perhaps' }],
  [{ surprise: '1' }, { surprise: '1' }],
])('reads %j as %j', (fields, profile) => {
  expect(readProfile(fields, inputs)).toEqual(profile);
});

it('does not guess whether «82,5» is one number or two', () => {
  expect(readProfile({ courses: '82,5' }, inputs)).toEqual({ courses: '82,5' });
});

it('takes the fields that stand for several inputs apart', () => {
  const answers = planAnswers({
    held: 'old.old_first',
    wished: 'head.second',
    lang: 'kk',
    lines: ['a', 'b'],
  });
  expect(profileOf(answers, inputs)).toEqual({
    old_category: 'old_first',
    head_category: 'second',
    lines: ['a', 'b'],
  });
  expect(queryOf(answers)).toBe('held=old.old_first&wished=head.second&lines=a+b');
  expect(planAnswers(null)).toEqual({});
});
