import type { PostId } from '../../domain/vocabulary.ts';
import { courseGroup, courseGroupOf } from './course-group.ts';
import type { Criterion, Row } from './criterion.ts';
import { levelCriterion } from './level-criterion.ts';
import { councilLevels, eventLevels, teacherNeeds } from './levels.ts';
import { amountCriterion, lessonCriterion } from './plain-criteria.ts';
import { materialsCriterion, publicationCriterion, transmissionCriterion } from './work-criteria.ts';

const at = 'portfolio.teacher';
const winner = 'portfolio.winner_bonus';

const quality = levelCriterion({
  id: 'quality',
  points: `${at}.p1_1`,
  scale: ['unstable', 'level', 'growth', 'high_growth'],
  needs: { moderator: 'unstable', expert: 'level', researcher: 'growth', master: 'high_growth' },
  levels: `${at}.p1_1.level`,
});

/** The same row where pupils have special needs: a share of children with the skills. */
const skills = amountCriterion({
  id: 'skills',
  points: `${at}.p1_1`,
  unit: 'percent',
  most: 100,
  parameters: [`${at}.p1_1.skills_pct`],
  least: (key, _, read) => ({ amount: read.number(`${at}.p1_1.skills_pct`, key) }),
});

const pupils = levelCriterion({
  id: 'pupil_contests',
  points: `${at}.p2_1`,
  scale: eventLevels,
  needs: teacherNeeds,
  levels: `${at}.p2_1.level`,
  bonus: { input: 'pupil_winner', parameter: winner },
});

const councils = { points: `${at}.p3_1`, scale: councilLevels, textbook: true } as const;
const coauthor = (key: string) => (key === 'researcher' ? 'umm_coauthor_points_researcher' : undefined);
const materials = materialsCriterion({
  ...councils,
  needs: teacherNeeds,
  levels: `${at}.p3_1.level`,
  coauthor,
});

/** Note 3 to appendix 12: a programme of supplementary education is approved by authorities; a region is enough for a master. */
const supplementaryMaterials = materialsCriterion({
  ...councils,
  needs: { ...teacherNeeds, master: 'region' },
  coauthor,
});

const rest: readonly Criterion[] = [
  levelCriterion({
    id: 'own_contests',
    points: `${at}.p2_2`,
    scale: eventLevels,
    needs: teacherNeeds,
    levels: `${at}.p2_2.level`,
    bonus: { input: 'own_winner', parameter: winner },
  }),
  levelCriterion({
    id: 'speeches',
    points: `${at}.p3_2`,
    scale: eventLevels,
    needs: teacherNeeds,
    levels: `${at}.p3_2.level`,
  }),
  publicationCriterion({ points: `${at}.p3_3` }),
  levelCriterion({
    id: 'groups',
    points: `${at}.p3_4`,
    scale: eventLevels,
    needs: teacherNeeds,
    levels: `${at}.p3_4.level`,
  }),
  transmissionCriterion({ points: `${at}.p3_5` }),
  teacherHours(`${at}.p4_1`),
];

/** Row 4.1 of both sheets of appendix 12: two scales of hours. */
export function teacherHours(points: string): Criterion {
  const scales = 'portfolio.courses_hours';
  const base = amountCriterion({
    id: 'course_hours',
    points,
    unit: 'hours',
    most: 5000,
    parameters: [`${scales}.general`, `${scales}.preschool_supplementary_special_methodcabinet`],
    least: (key, evidence, read) => {
      const group = evidence('course_group') ?? courseGroupOf(evidence('post') as PostId | undefined);
      const scale = group === 'general' ? 'general' : 'preschool_supplementary_special_methodcabinet';
      return { amount: read.number(`${scales}.${scale}`, key) };
    },
  });
  return { ...base, inputs: { ...base.inputs, course_group: courseGroup } };
}

const lessons = lessonCriterion('lesson_score');

/** Every row that some teacher has. */
export const teacherCriteria: readonly Criterion[] = [
  quality,
  skills,
  lessons,
  pupils,
  materials,
  supplementaryMaterials,
  ...rest,
];

/** Posts without knowledge quality, for whom pupils' contests count when there are any (notes in rows 1.1 and 2.1). */
const withoutQuality: readonly PostId[] = [
  'vozhaty',
  'organizer',
  'assistant',
  'psychologist',
  'social',
  'career',
];

export type PupilsGroup = 'regular' | 'special_needs' | 'correctional' | 'pmpc';

/** The rows of one person's sheet and the printed total they are compared with. */
export function teacherSheet(post: PostId, group: PupilsGroup): { rows: Row[]; total: string } {
  const spared = withoutQuality.includes(post);
  const first: Row[] =
    spared || group === 'pmpc' ? [] : [{ criterion: group === 'special_needs' ? skills : quality }];
  const optional = spared || group !== 'regular';
  return {
    rows: [
      ...first,
      { criterion: lessons },
      { criterion: pupils, optional },
      { criterion: post === 'supplementary' ? supplementaryMaterials : materials },
      ...rest.map((criterion) => ({ criterion })),
    ],
    total: optional ? `${at}.total_row.special_post` : `${at}.total_row`,
  };
}
