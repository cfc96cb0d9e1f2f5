import { ownChoice } from '../input.ts';
import type { Criterion, Row } from './criterion.ts';
import { levelCriterion } from './level-criterion.ts';
import { councilLevels, eventLevels, teacherNeeds } from './levels.ts';
import { amountCriterion } from './plain-criteria.ts';
import { teacherHours } from './teacher-sheet.ts';
import { materialsCriterion, publicationCriterion, transmissionCriterion } from './work-criteria.ts';

const at = 'portfolio.methodist';

/** Whose methodist: the sheet spares method cabinets the contests and «Дарын» the sheets of observation. */
export const methodistKind = ownChoice('methodist_kind', ['org', 'methodcabinet', 'daryn']);
export type MethodistKind = 'org' | 'methodcabinet' | 'daryn';

const observation = amountCriterion({
  id: 'observation_sheets',
  points: `${at}.p1_1`,
  unit: 'count',
  most: 1000,
  parameters: ['lesson.count_per_year.methodist_sheets'],
  least: (key, _, read) => ({ amount: read.number('lesson.count_per_year.methodist_sheets', key) }),
});

const contests = levelCriterion({
  id: 'own_contests',
  points: `${at}.p2_2`,
  scale: eventLevels,
  needs: teacherNeeds,
  bonus: { input: 'own_winner', parameter: 'portfolio.winner_bonus' },
});

const level = (id: string, points: string): Criterion =>
  levelCriterion({ id, points, scale: eventLevels, needs: teacherNeeds });

const rest: readonly Criterion[] = [
  level('research', `${at}.p2_1`),
  materialsCriterion({
    points: `${at}.p3_1`,
    scale: councilLevels,
    needs: teacherNeeds,
    textbook: true,
    coauthor: (key) => (key === 'researcher' ? 'umm_coauthor_points_researcher' : undefined),
  }),
  level('speeches', `${at}.p3_2`),
  publicationCriterion({ points: `${at}.p3_3` }),
  level('groups', `${at}.p3_4`),
  transmissionCriterion({ points: `${at}.p3_5` }),
  teacherHours(`${at}.p4_1`),
];

/** Every row that some methodist has. */
export const methodistCriteria: readonly Criterion[] = [observation, contests, ...rest];

/** The rows of a methodist's sheet and its printed total. */
export function methodistSheet(kind: MethodistKind): { rows: Row[]; total: string } {
  const own = [
    ...(kind === 'daryn' ? [] : [observation]),
    ...(kind === 'methodcabinet' ? [] : [contests]),
    ...rest,
  ];
  return { rows: own.map((criterion) => ({ criterion })), total: `${at}.total_row.${kind}` };
}
