import type { Fact } from '../../domain/outcome.ts';
import type { PostId } from '../../domain/vocabulary.ts';
import { defineRule } from '../define-rule.ts';
import { flag } from '../input.ts';
import type { Reader } from '../reader.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;

const METHODIST_SECTIONS = ['teaching_methods', 'education_law', 'teacher_status_law', 'child_rights_law'];
const HEAD_SECTIONS = [
  'labour_code',
  'family_code',
  'education_law',
  'teacher_status_law',
  'child_rights_law',
  'anticorruption_law',
];

/** Points 38 and 40, appendix 9: what the knowledge test holds for a post, how many tasks and minutes. */
export const rule = defineRule({
  id: 'ozp-structure',
  inputs: { post, science_subject: flag(), disability: flag(), supplementary_head: flag() },
  parameters: [
    'ozp.tasks',
    'ozp.blocks',
    'ozp.methodist_blocks',
    'ozp.head_blocks.',
    'ozp.minutes',
    'ozp.minutes.math_physics_chemistry_informatics',
    'ozp.minutes.disability_extra',
  ],
  evaluate({ ask, given, read, derive }) {
    // Who names one of these subjects teaches it.
    const who = given('post') ?? (given('science_subject') === true ? 'teacher' : ask('post'));
    const group = groupOf(who);
    const science = group === 'subject' ? given('science_subject') : false;
    const tasks = read.number('ozp.tasks', who);
    if (group !== 'unnamed') read.cite('ozp.blocks', who);
    const scienceMinutes = read.number('ozp.minutes.math_physics_chemistry_informatics');
    const base = science === true ? scienceMinutes : read.optionalNumber('ozp.minutes', who);
    const extra = read.number('ozp.minutes.disability_extra');
    const added = given('disability') === true ? extra : 0;
    const facts = {
      post: { type: 'choice', vocabulary: 'post', value: who },
      tasks: { type: 'number', value: tasks, unit: 'tasks' },
      extra: { type: 'number', value: extra, unit: 'minutes' },
      science: { type: 'number', value: scienceMinutes + added, unit: 'minutes' },
      ...(base === undefined ? {} : { base: { type: 'number', value: base, unit: 'minutes' } as const }),
    } as const;
    const remarks = [added === 0 ? 'extra' : base === undefined ? 'extra_only' : 'extra_counted'];
    const verdict = verdictOf(group, {
      science,
      supplementary: given('supplementary_head'),
      timed: base !== undefined,
    });
    if (verdict === 'head' && given('supplementary_head') === undefined) remarks.push('if_supplementary');
    const sections = sectionsOf(read, verdict, remarks);
    if (base === undefined) return { verdict, facts: { ...facts, ...sections }, remarks };
    const minutes = { type: 'number', value: base + added, unit: 'minutes' } as const;
    derive('minutes', minutes);
    return { verdict, facts: { ...facts, ...sections, minutes }, remarks };
  },
});

type Group =
  | 'subject'
  | 'preschool'
  | 'pedagogy'
  | 'special'
  | 'trade'
  | 'methodcabinet'
  | 'head'
  | 'unnamed';

/** Point 38: posts whose test is about the same. A school's organiser is named nowhere. */
function groupOf(post: PostId): Group {
  switch (post) {
    case 'teacher':
    case 'methodist':
    case 'tvet_lecturer':
      return 'subject';
    case 'tvet_master':
      return 'trade';
    case 'preschool':
      return 'preschool';
    case 'special':
      return 'special';
    case 'methodcabinet_methodist':
    case 'department_head':
      return 'methodcabinet';
    case 'first_head':
    case 'deputy':
      return 'head';
    case 'organizer':
      return 'unnamed';
    default:
      return 'pedagogy';
  }
}

function verdictOf(
  group: Group,
  known: { science: boolean | undefined; supplementary: boolean | undefined; timed: boolean },
): string {
  if (group === 'subject') return known.science === undefined ? 'subject_any' : 'subject';
  if (group === 'methodcabinet') return known.timed ? 'methodcabinet' : 'department_head';
  if (group === 'head' && known.supplementary === true) return 'head_supplementary';
  return group;
}

function sectionsOf(read: Reader, verdict: string, remarks: readonly string[]): Record<string, Fact> {
  const points = (id: string, keys: readonly string[], prefix = '') =>
    Object.fromEntries(
      keys.map((key): [string, Fact] => [
        `${prefix}${key}`,
        { type: 'number', value: read.number(id, key), unit: 'points' },
      ]),
    );
  switch (verdict) {
    case 'methodcabinet':
    case 'department_head':
      return points('ozp.methodist_blocks', METHODIST_SECTIONS);
    case 'head_supplementary':
      return points('ozp.head_blocks.supplementary', HEAD_SECTIONS);
    case 'head':
      return {
        ...points('ozp.head_blocks.standard', [...HEAD_SECTIONS, 'standards_order_348']),
        ...(remarks.includes('if_supplementary')
          ? points('ozp.head_blocks.supplementary', HEAD_SECTIONS, 'supplementary_')
          : {}),
      };
    default:
      return {};
  }
}
