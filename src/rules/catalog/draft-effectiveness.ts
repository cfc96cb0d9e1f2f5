import type { Fact } from '../../domain/outcome.ts';
import { defineRule } from '../define-rule.ts';
import { listOf, number, ownChoice } from '../input.ts';
import { bandOf, draftTotals } from '../score-sheet/draft-total.ts';
import { ladder } from '../score-sheet/ladder.ts';

const events = ['organization', 'district', 'region', 'republic', 'international'] as const;
const at = 'draft.effectiveness';

/** The annual sheets of the draft slides of 2023, which never came into force; beside them, what is in force. */
export const rule = defineRule({
  id: 'draft-effectiveness',
  inputs: {
    draft_sheet: ownChoice('draft_sheet', ['general', 'supplementary']),
    draft_total: number('points', { min: 0, max: 1000, whole: false }),
    draft_pupils: listOf('draft_pupils', events),
    draft_pupil_wins: listOf('draft_pupil_wins', events),
    draft_own: listOf('draft_own', events),
    draft_own_wins: listOf('draft_own_wins', events),
    draft_speeches: listOf('draft_speeches', events),
    draft_groups: listOf('draft_groups', events),
    draft_materials: listOf('draft_materials', ['organization', 'district', 'region', 'republic']),
    draft_publications: listOf('draft_publications', [
      'region',
      'republic',
      'international',
      'quality_committee',
    ]),
    draft_transmission: listOf('draft_transmission', ['region', 'republic']),
    draft_mentoring: listOf('draft_mentoring', ['plan', 'feedback']),
    draft_dynamics: ownChoice('draft_dynamics', ['none', 'level', 'small', 'middle', 'large']),
    draft_lesson: number('points', { min: 0, max: 1000, whole: false }),
    draft_courses: number('count', { min: 0, max: 100 }),
  },
  parameters: [`${at}.`],
  evaluate({ ask, given, read, derive }) {
    const sheet = ask('draft_sheet');
    const least = (rung: (typeof ladder)[number]) => read.number(`${at}.bands.${sheet}`, rung);
    const bounds: Fact = {
      type: 'list',
      items: ladder.map((rung) => ({
        type: 'pair',
        name: { type: 'choice', vocabulary: 'category', value: rung },
        content: { type: 'number', value: least(rung), unit: 'points' },
      })),
    };
    const share = { type: 'number', value: read.number(`${at}.share`), unit: 'percent' } as const;
    const facts = {
      sheet: { type: 'choice', vocabulary: 'draft_sheet', value: sheet },
      bounds,
      share,
    } as const;
    const band = (total: number) => bandOf(total, ladder, least);
    const points = (value: number) => ({ type: 'number', value, unit: 'points' }) as const;
    const total = given('draft_total');
    if (total !== undefined) {
      const reached = band(total);
      const remarks = [...(Number.isInteger(total) ? [] : ['fraction']), 'in_force', 'share'];
      if (reached === undefined)
        return { verdict: 'below', facts: { ...facts, total: points(total) }, remarks };
      const highest = { type: 'choice', vocabulary: 'category', value: reached } as const;
      return { verdict: 'band', facts: { ...facts, total: points(total), highest }, remarks };
    }
    const levels = (
      values: readonly string[] | undefined,
      wins: readonly string[] | undefined = [],
    ): number[] =>
      [...new Set([...(values ?? []), ...wins])].map(
        (level) =>
          read.number(`${at}.level`, level) + (wins.includes(level) ? read.number(`${at}.winner`) : 0),
      );
    const of = (parameter: string, values: readonly string[] | undefined): number[] =>
      (values ?? []).map((value) => read.number(`${at}.${parameter}`, value));
    const rows = [
      { id: 'pupils', reached: levels(given('draft_pupils'), given('draft_pupil_wins')) },
      { id: 'own', reached: levels(given('draft_own'), given('draft_own_wins')) },
      { id: 'speeches', reached: levels(given('draft_speeches')) },
      { id: 'groups', reached: levels(given('draft_groups')) },
      { id: 'materials', reached: of('materials', given('draft_materials')) },
      { id: 'publications', reached: of(`publication.${sheet}`, given('draft_publications')) },
      { id: 'transmission', reached: of('transmission', given('draft_transmission')) },
    ].filter(({ reached }) => reached.length > 0);
    const dynamics = given('draft_dynamics');
    const courses = given('draft_courses');
    const lesson = given('draft_lesson');
    const once =
      of('mentoring', given('draft_mentoring')).reduce((sum, one) => sum + one, 0) +
      (dynamics === undefined || dynamics === 'none' ? 0 : read.number(`${at}.dynamics.${sheet}`, dynamics)) +
      (courses === undefined ? 0 : courses * read.number(`${at}.course`)) +
      (lesson ?? 0);
    const told = rows.length > 0 || once > 0;
    if (!told) return { verdict: 'bounds', facts, remarks: ['in_force', 'share'] };
    const both = draftTotals(rows, once);
    derive('highest', points(both.highest));
    derive('added', points(both.added));
    const [low, high] = [band(both.highest), band(both.added)];
    const totals = { ...facts, by_highest: points(both.highest), by_sum: points(both.added) };
    const named = (rung: (typeof ladder)[number]) =>
      ({ type: 'choice', vocabulary: 'category', value: rung }) as const;
    const remarks = ['told_only', 'in_force', 'share'];
    if (high === undefined) return { verdict: 'both_below', facts: totals, remarks };
    if (low === undefined)
      return { verdict: 'only_by_sum', facts: { ...totals, band_sum: named(high) }, remarks };
    const bands = { ...totals, band_highest: named(low), band_sum: named(high) };
    return { verdict: low === high ? 'both_same' : 'both_differ', facts: bands, remarks };
  },
});
