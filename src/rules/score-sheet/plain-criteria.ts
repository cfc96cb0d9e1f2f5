import type { Unit } from '../../domain/parameter.ts';
import { flag, number } from '../input.ts';
import type { Reader } from '../reader.ts';
import { type Criterion, type Evidence, numberOf } from './criterion.ts';
import type { Bonus } from './level-criterion.ts';

/** A row that is met by being there: a site, a ramp, a camera. */
export function presenceCriterion(row: {
  readonly id: string;
  readonly points: string;
  readonly bonus?: Bonus;
}): Criterion {
  const { id, points, bonus } = row;
  return {
    id,
    inputs: { [id]: flag(), ...(bonus ? { [bonus.input]: flag() } : {}) },
    parameters: [points, ...(bonus ? [bonus.parameter] : [])],
    required: (key, read) => read.optionalNumber(points, key) !== undefined,
    met(_, evidence) {
      const there = evidence(id);
      return typeof there === 'boolean' ? there : undefined;
    },
    points(key, evidence, read) {
      const own = read.number(points, key);
      return bonus && evidence(bonus.input) === true ? own + read.number(bonus.parameter) : own;
    },
    need: () => ({ type: 'choice', vocabulary: 'presence_need', value: 'there' }),
  };
}

/** A row that is met by a number: a share of children, hours of courses, sheets of observation. */
export function amountCriterion(row: {
  readonly id: string;
  readonly points: string;
  readonly unit: Unit;
  readonly most: number;
  readonly parameters: readonly string[];
  /** The least amount for the category; `strict`: more than it. */
  least(key: string, evidence: Evidence, read: Reader): { amount: number; strict?: boolean };
}): Criterion {
  const { id, points, unit, most, parameters, least } = row;
  return {
    id,
    inputs: { [id]: number(unit, { min: 0, max: most, whole: false }) },
    parameters: [points, ...parameters],
    required: (key, read) => read.optionalNumber(points, key) !== undefined,
    met(key, evidence, read) {
      const told = numberOf(evidence(id));
      if (told === undefined) return undefined;
      const { amount, strict } = least(key, evidence, read);
      return strict ? told > amount : told >= amount;
    },
    points: (key, _, read) => read.number(points, key),
    need(key, evidence, read) {
      const { amount, strict } = least(key, evidence, read);
      return strict
        ? { type: 'choice', vocabulary: 'amount_need', value: 'more_than_before' }
        : { type: 'number', value: amount, unit };
    },
  };
}

/** Row 1.2 of appendix 12: the mean of the observed lessons is itself the points. */
export function lessonCriterion(id: string): Criterion {
  const least = (key: string, read: Reader) => read.range('lesson.min_score', key).min;
  return {
    id,
    inputs: { [id]: number('points', { min: 0, max: 1000, whole: false }) },
    parameters: ['lesson.min_score'],
    required: () => true,
    met(key, evidence, read) {
      const told = numberOf(evidence(id));
      return told === undefined ? undefined : told >= least(key, read);
    },
    points: (_, evidence) => numberOf(evidence(id)) ?? 0,
    need: (key, _, read) => ({ type: 'number', value: least(key, read), unit: 'points' }),
  };
}
