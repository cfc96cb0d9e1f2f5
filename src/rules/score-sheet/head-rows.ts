import { type CourseGroup, courseGroup } from './course-group.ts';
import type { Criterion } from './criterion.ts';
import type { Bonus } from './level-criterion.ts';
import { levelCriterion } from './level-criterion.ts';
import { councilLevels, eventLevels, headNeeds } from './levels.ts';
import { amountCriterion, presenceCriterion } from './plain-criteria.ts';
import { materialsCriterion, publicationCriterion } from './work-criteria.ts';

const winner = 'portfolio.winner_bonus';
const growthNeeds = { third: 'unstable', second: 'level', first: 'growth' } as const;
const scales = {
  general: 'heads.courses_hours.org',
  small: 'heads.courses_hours.preschool_supplementary_special',
  methodcabinet: 'heads.courses_hours.methodcabinet',
} as const satisfies Record<CourseGroup, string>;

/** Rows that the sheets of appendix 13 share; `points` is the parameter of the row in its own sheet. */
export const headRows = {
  presence: (id: string, points: string, bonus?: Bonus): Criterion =>
    presenceCriterion({ id, points, ...(bonus ? { bonus } : {}) }),

  base: (points: string): Criterion =>
    presenceCriterion({
      id: 'base',
      points,
      bonus: { input: 'base_extra', parameter: 'heads.extra_budget_bonus' },
    }),

  event: (id: string, points: string, winnerInput?: string): Criterion =>
    levelCriterion({
      id,
      points,
      scale: eventLevels,
      needs: headNeeds,
      ...(winnerInput ? { bonus: { input: winnerInput, parameter: winner } } : {}),
    }),

  growth: (id: string, points: string): Criterion =>
    levelCriterion({ id, points, scale: ['unstable', 'level', 'growth'], needs: growthNeeds }),

  /** «На одном уровне не в течение 3 лет» is the lowest step of this row. */
  knowledge: (points: string): Criterion =>
    levelCriterion({
      id: 'knowledge',
      points,
      scale: ['partly_level', 'level', 'growth'],
      needs: { third: 'partly_level', second: 'level', first: 'growth' },
    }),

  coverage: (points: string): Criterion =>
    levelCriterion({
      id: 'coverage',
      points,
      scale: ['level', 'growth', 'high_growth'],
      needs: { third: 'level', second: 'growth', first: 'high_growth' },
    }),

  /** Councils of materials of the head's own: department, education authority, RUMS. */
  materials: (points: string): Criterion =>
    materialsCriterion({
      points,
      scale: councilLevels,
      needs: headNeeds,
      coauthor: () => 'head_program_coauthor_points',
    }),

  /** Digital resources of teachers begin with the council of the organisation. */
  staffResources: (points: string): Criterion =>
    levelCriterion({
      id: 'staff_resources',
      points,
      scale: councilLevels,
      needs: { third: 'organization', second: 'district', first: 'region' },
    }),

  publication: (points: string): Criterion => publicationCriterion({ points }),

  staffCourses: (points: string): Criterion =>
    amountCriterion({
      id: 'staff_courses',
      points,
      unit: 'percent',
      most: 100,
      parameters: ['heads.kpk_share'],
      least: (key, _, read) => ({ amount: read.number('heads.kpk_share', key) }),
    }),

  hours(points: string, fallback: CourseGroup): Criterion {
    const base = amountCriterion({
      id: 'course_hours',
      points,
      unit: 'hours',
      most: 5000,
      parameters: Object.values(scales),
      least: (key, evidence, read) => {
        const told = evidence('course_group');
        const group = told === 'general' || told === 'small' || told === 'methodcabinet' ? told : fallback;
        const amount = read.number(scales[group], key);
        return { amount, strict: group === 'methodcabinet' && key === 'first' };
      },
    });
    return { ...base, inputs: { ...base.inputs, course_group: courseGroup } };
  },
} as const;
