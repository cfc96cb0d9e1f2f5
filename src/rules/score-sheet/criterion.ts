import type { Fact } from '../../domain/outcome.ts';
import type { Inputs } from '../define-rule.ts';
import type { Reader } from '../reader.ts';

/** What was told, by the id of the input; undefined where it was not. */
export type Evidence = (id: string) => unknown;

/** The reader of told inputs as evidence: rows name inputs by ids that the rule's own type does not list. */
export function evidenceOf(given: (id: never) => unknown): Evidence {
  return given as Evidence;
}

/** One row of a score sheet. A key is the category that the points are read for. */
export interface Criterion {
  readonly id: string;
  readonly inputs: Inputs;
  readonly parameters: readonly string[];
  /** Whether the sheet asks this of the category at all (a dash in the sheet: it does not). */
  required(key: string, read: Reader): boolean;
  /** Undefined where it was not told. */
  met(key: string, evidence: Evidence, read: Reader): boolean | undefined;
  /** Points of a row that is met. */
  points(key: string, evidence: Evidence, read: Reader): number;
  /** What the category needs here. */
  need(key: string, evidence: Evidence, read: Reader): Fact;
  /** Points where the row is not required, yet the sheet gives them when there is something. */
  spare?(evidence: Evidence, read: Reader): number | undefined;
}

/** A row as it stands in somebody's sheet: `optional` rows («when there is») make no zero. */
export interface Row {
  readonly criterion: Criterion;
  readonly optional?: boolean;
}

/** The inputs of all rows, for the rule's declaration. */
export function inputsOf(criteria: readonly Criterion[]): Inputs {
  return Object.fromEntries(criteria.flatMap(({ inputs }) => Object.entries(inputs)));
}

/** The parameters of all rows, each once. */
export function parametersOf(criteria: readonly Criterion[]): string[] {
  return [...new Set(criteria.flatMap(({ parameters }) => parameters))];
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
