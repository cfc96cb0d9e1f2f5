import type { PostId } from '../../domain/vocabulary.ts';
import { addYears } from '../calendar.ts';
import { defineRule } from '../define-rule.ts';
import { day, number } from '../input.ts';
import { oneLevelDown } from '../one-level-down.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, current_category } = sharedInputs;

/** Points 46–47: what a breach of the rules of the knowledge test brings, the first time and again. */
export const rule = defineRule({
  id: 'ozp-violation',
  inputs: {
    violation_turn: number('times', { min: 1, max: 20 }),
    post,
    current_category,
    decided_on: day(),
  },
  parameters: ['sanction.first', 'sanction.repeat', 'sanction.repeat.category', 'sanction.annul'],
  evaluate({ given, read, derive }) {
    const who = given('post') ?? 'teacher';
    const turn = given('violation_turn');
    const repeated = turn !== undefined && turn > 1;
    read.cite('sanction.annul');
    if (repeated) read.cite('sanction.repeat.category', who);
    const levels = repeated ? 0 : read.number('sanction.first', 'levels_down');
    const years = repeated ? read.number('sanction.repeat', who) : read.number('sanction.first', 'years');
    const decided = given('decided_on');
    const facts = {
      years: { type: 'number', value: years, unit: 'years' },
      levels: { type: 'number', value: levels, unit: 'count' },
    } as const;
    const remarks = repeated && given('post') === undefined ? ['sequence', 'repeated_head'] : ['sequence'];
    const base = repeated ? repeatedVerdict(who) : turn === undefined ? 'any' : 'first';
    const head = {
      type: 'number',
      value: read.number('sanction.repeat', 'first_head'),
      unit: 'years',
    } as const;
    const others = {
      type: 'number',
      value: read.number('sanction.repeat', 'teacher'),
      unit: 'years',
    } as const;
    const until = decided === undefined ? undefined : addYears(decided, years);
    if (until !== undefined) derive('until', { type: 'day', value: until });
    const all = {
      ...facts,
      head_years: head,
      other_years: others,
      ...(until === undefined ? {} : { until: { type: 'day', value: until } as const }),
    };
    const dated = until === undefined ? '' : '_until';
    const current = repeated || roleOf(who) === 'head' ? undefined : given('current_category');
    if (!repeated && (turn !== undefined || current !== undefined)) remarks.push('if_repeated');
    if (current === undefined) return { verdict: `${base}${dated}`, facts: all, remarks };
    const category = { type: 'choice', vocabulary: 'category', value: current } as const;
    const lower = oneLevelDown(current);
    if (lower === undefined) return { verdict: 'lowest', facts: { ...all, category }, remarks };
    const lowered = { type: 'choice', vocabulary: 'category', value: lower } as const;
    derive('lowered', lowered);
    return { verdict: `lowered${dated}`, facts: { ...all, category, lowered }, remarks };
  },
});

function repeatedVerdict(post: PostId): string {
  if (post === 'first_head') return 'repeated_first_head';
  return post === 'deputy' ? 'repeated_deputy' : 'repeated';
}
