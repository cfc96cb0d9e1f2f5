import type { Fact } from '../../domain/outcome.ts';
import type { Reader } from '../reader.ts';
import type { Evidence, Row } from './criterion.ts';

/** A row of the sheet, scored for a category. `spare`: it may be missing; `extra`: points beyond what is required. */
export interface Scored {
  readonly id: string;
  readonly state: 'met' | 'zero' | 'untold' | 'spare' | 'extra';
  readonly points: number;
  readonly need: Fact;
}

/**
 * Scores the rows for one category (notes to appendices 12 and 13): a row that falls short has zero, different works of
 * one row are not added, a row not told is not guessed.
 */
export function scoreSheet(rows: readonly Row[], key: string, evidence: Evidence, read: Reader): Scored[] {
  return rows.flatMap(({ criterion, optional }): Scored[] => {
    const { id } = criterion;
    if (!criterion.required(key, read)) {
      const points = criterion.spare?.(evidence, read);
      return points === undefined
        ? []
        : [{ id, state: 'extra', points, need: criterion.need(key, evidence, read) }];
    }
    const met = criterion.met(key, evidence, read);
    const need = criterion.need(key, evidence, read);
    if (met === true) return [{ id, state: 'met', points: criterion.points(key, evidence, read), need }];
    if (optional) return [{ id, state: 'spare', points: 0, need }];
    return [{ id, state: met === undefined ? 'untold' : 'zero', points: 0, need }];
  });
}

/** The sum of points; decimals of a mean stay exact to two places. */
export function sumOf(scored: readonly Scored[]): number {
  return Math.round(scored.reduce((sum, { points }) => sum + points, 0) * 100) / 100;
}
