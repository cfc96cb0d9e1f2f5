import { ownChoice } from '../input.ts';
import type { Criterion, Row } from './criterion.ts';
import { headRows as row } from './head-rows.ts';

type Sheet = Readonly<Record<string, Criterion>>;
const totals = 'portfolio.heads.total_row';

const h = 'portfolio.head';
const head = {
  openness: row.presence('openness', `${h}.p1_1`),
  conditions: row.presence('conditions', `${h}.p1_2`),
  safety: row.presence('safety', `${h}.p1_3`),
  access: row.presence('access', `${h}.p1_4`),
  base: row.base(`${h}.p1_5`),
  cooperation: row.event('cooperation', `${h}.p1_6`),
  coverage: row.coverage(`${h}.p1_7`),
  knowledge: row.knowledge(`${h}.p2_1`),
  altyn_belgi: row.growth('altyn_belgi', `${h}.p2_2`),
  graduates: row.growth('graduates', `${h}.p2_3`),
  pupil_contests: row.event('pupil_contests', `${h}.p2_4`, 'pupil_winner'),
  staff_categories: row.growth('staff_categories', `${h}.p3_1`),
  staff_contests: row.event('staff_contests', `${h}.p3_2`, 'staff_winner'),
  staff_courses: row.staffCourses(`${h}.p3_3`),
  publication: row.publication(`${h}.p4_1`),
  materials: row.materials(`${h}.p4_2`),
  innovation: row.event('innovation', `${h}.p4_3`),
  groups: row.event('groups', `${h}.p4_4`),
  course_hours: row.hours(`${h}.p5_1`, 'general'),
} as const satisfies Sheet;

/** The five groups of organisations that the printed totals of appendix 13 tell apart. */
export const headGroup = ownChoice('head_group', [
  'school',
  'tvet',
  'special_school',
  'preschool',
  'supplementary',
  'special_school_light',
  'correction',
  'pmpc',
]);
export type HeadGroup =
  | 'school'
  | 'tvet'
  | 'special_school'
  | 'preschool'
  | 'supplementary'
  | 'special_school_light'
  | 'correction'
  | 'pmpc';

const noPupilSchool = ['coverage', 'altyn_belgi', 'graduates'];
const without: Readonly<Record<HeadGroup, readonly string[]>> = {
  school: [],
  tvet: ['altyn_belgi'],
  special_school: ['altyn_belgi'],
  preschool: ['altyn_belgi', 'graduates'],
  supplementary: ['altyn_belgi', 'graduates'],
  special_school_light: ['altyn_belgi', 'graduates'],
  correction: noPupilSchool,
  pmpc: [...noPupilSchool, 'knowledge'],
};
const headTotals: Readonly<Record<HeadGroup, string>> = {
  school: 'head',
  tvet: 'head_tvet_special_school',
  special_school: 'head_tvet_special_school',
  preschool: 'head_preschool_supplementary',
  supplementary: 'head_preschool_supplementary',
  special_school_light: 'head_preschool_supplementary',
  correction: 'head_correction',
  pmpc: 'head_pmpc',
};
const pupilsWhenThere: readonly HeadGroup[] = [
  'preschool',
  'special_school',
  'special_school_light',
  'correction',
  'pmpc',
];

export const headCriteria: readonly Criterion[] = Object.values(head);

/** The rows of a head of an organisation; pupils' contests are «when there is» for preschool and special education. */
export function headSheet(group: HeadGroup): { rows: Row[]; total: string } {
  return {
    rows: rowsOf(head, without[group], pupilsWhenThere.includes(group) ? ['pupil_contests'] : []),
    total: `${totals}.${headTotals[group]}`,
  };
}

const d = 'portfolio.deputy';
const deputy = {
  openness: row.presence('openness', `${d}.p1_1`),
  cooperation: row.event('cooperation', `${d}.p1_2`),
  knowledge: row.knowledge(`${d}.p2_1`),
  graduates: row.growth('graduates', `${d}.p2_2`),
  pupil_contests: row.event('pupil_contests', `${d}.p2_3`, 'pupil_winner'),
  staff_categories: row.growth('staff_categories', `${d}.p3_1`),
  staff_resources: row.staffResources(`${d}.p3_2`),
  staff_contests: row.event('staff_contests', `${d}.p3_3`, 'staff_winner'),
  staff_courses: row.staffCourses(`${d}.p3_4`),
  own_contests: row.event('own_contests', `${d}.p3_5`, 'own_winner'),
  materials: row.materials(`${d}.p4_1`),
  speeches: row.event('speeches', `${d}.p4_2`),
  publication: row.publication(`${d}.p4_3`),
  innovation: row.event('innovation', `${d}.p4_4`),
  groups: row.event('groups', `${d}.p4_5`),
  course_hours: row.hours(`${d}.p5_1`, 'general'),
} as const satisfies Sheet;

export const deputyKind = ownChoice('deputy_kind', [
  'academic',
  'methodical',
  'profile',
  'production',
  'it',
  'upbringing',
]);
export type DeputyKind = 'academic' | 'methodical' | 'profile' | 'production' | 'it' | 'upbringing';

/** Rows that the sheet gives to other deputies by name (2.1, 2.2, 3.1 and 3.2). */
const notTheirs: Readonly<Record<DeputyKind, readonly string[]>> = {
  academic: ['graduates', 'staff_categories', 'staff_resources'],
  methodical: ['knowledge', 'graduates'],
  profile: ['knowledge'],
  production: ['knowledge', 'staff_categories', 'staff_resources'],
  it: ['knowledge', 'graduates', 'staff_categories'],
  upbringing: ['knowledge', 'graduates', 'staff_categories', 'staff_resources'],
};
const deputyTotals: Readonly<Record<DeputyKind, string>> = {
  academic: 'deputy_academic',
  methodical: 'deputy_methodical_profile',
  profile: 'deputy_methodical_profile',
  production: 'deputy_production_it',
  it: 'deputy_production_it',
  upbringing: 'deputy_upbringing',
};

export const deputyCriteria: readonly Criterion[] = Object.values(deputy);

/** The rows of a deputy by kind; in special education pupils' contests are «when there is». */
export function deputySheet(kind: DeputyKind, special: boolean): { rows: Row[]; total: string } {
  return {
    rows: rowsOf(deputy, notTheirs[kind], special ? ['pupil_contests'] : []),
    total: `${totals}.${deputyTotals[kind]}`,
  };
}

const m = 'portfolio.methodcabinet_head';
const methodcabinetHead = {
  openness: row.presence('openness', `${m}.p1_1`),
  base: row.base(`${m}.p1_2`),
  cooperation: row.event('cooperation', `${m}.p1_3`),
  staff_categories: row.growth('staff_categories', `${m}.p2_1`),
  materials: row.materials(`${m}.p3_1`),
  publication: row.publication(`${m}.p3_2`),
  groups: row.event('groups', `${m}.p3_3`),
  course_hours: row.hours(`${m}.p4_1`, 'methodcabinet'),
} as const satisfies Sheet;

const md = 'portfolio.methodcabinet_deputy';
const methodcabinetDeputy = {
  openness: row.presence('openness', `${md}.p1_1`),
  cooperation: row.event('cooperation', `${md}.p1_2`),
  materials: row.materials(`${md}.p2_1`),
  speeches: row.event('speeches', `${md}.p2_2`),
  publication: row.publication(`${md}.p2_3`),
  innovation: row.event('innovation', `${md}.p2_4`),
  groups: row.event('groups', `${md}.p2_5`),
  course_hours: row.hours(`${md}.p3_1`, 'methodcabinet'),
} as const satisfies Sheet;

export const methodcabinetCriteria: readonly Criterion[] = [
  ...Object.values(methodcabinetHead),
  ...Object.values(methodcabinetDeputy),
];

/** The rows of the head of a method cabinet or of the deputy. */
export function methodcabinetSheet(role: 'head' | 'deputy'): { rows: Row[]; total: string } {
  const sheet = role === 'head' ? methodcabinetHead : methodcabinetDeputy;
  return { rows: rowsOf(sheet, [], []), total: `${totals}.methodcabinet_${role}` };
}

function rowsOf(sheet: Sheet, left: readonly string[], optional: readonly string[]): Row[] {
  return Object.values(sheet)
    .filter(({ id }) => !left.includes(id))
    .map((criterion) => ({ criterion, optional: optional.includes(criterion.id) }));
}
