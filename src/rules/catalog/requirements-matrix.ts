import type { Fact } from '../../domain/outcome.ts';
import { defineRule } from '../define-rule.ts';
import { rungOf } from '../score-sheet/ladder.ts';
import { sharedInputs } from '../shared-inputs.ts';

const at = 'requirements.matrix';
const rows = [
  'quality',
  'lesson_score',
  'pupil_contests',
  'own_contests',
  'materials',
  'speeches',
  'publication',
  'groups',
  'transmission',
  'course_hours',
] as const;

/** The matrix of the requirement slides of 2025 (replaced) beside the sheet in force, appendix 12. */
export const rule = defineRule({
  id: 'requirements-matrix',
  inputs: { category: sharedInputs.category },
  parameters: [`${at}.`, 'portfolio.teacher.total_row'],
  evaluate({ ask, read, derive }) {
    const rung = rungOf(ask('category'));
    if (rung === undefined) return { verdict: 'pedagog', applies: false };
    const scored = rows.flatMap((id) => {
      const points = read.optionalNumber(`${at}.${id === 'lesson_score' ? 'lessons' : id}`, rung);
      return points === undefined ? [] : [{ id, points }];
    });
    const points = (value: number) => ({ type: 'number', value, unit: 'points' }) as const;
    const total = scored.reduce((sum, row) => sum + row.points, 0);
    derive('total', points(total));
    const facts: Record<string, Fact> = {
      category: { type: 'choice', vocabulary: 'category', value: rung },
      total: points(total),
      in_force: points(read.number('portfolio.teacher.total_row', rung)),
      points: {
        type: 'list',
        items: scored.map((row) => ({
          type: 'pair',
          name: { type: 'choice', vocabulary: 'criterion', value: row.id },
          content: points(row.points),
        })),
      },
    };
    if (rung !== 'master') return { verdict: 'same', facts, remarks: ['rows', 'not_threshold'] };
    facts.total_bonus = points(total + read.number(`${at}.bracket_rows`));
    facts.in_force_bonus = points(read.number('portfolio.teacher.total_row', 'master_with_bonus'));
    return { verdict: 'differs', facts, remarks: ['rows', 'why', 'not_threshold'] };
  },
});
