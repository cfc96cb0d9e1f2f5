import { z } from 'zod';
import { daySchema } from '../domain/day.ts';
import type { Fact } from '../domain/outcome.ts';
import { type VocabularyName, vocabulary } from '../domain/vocabulary.ts';

/** An input of a rule: how it is checked, what kind a form shows, and how a value becomes a fact. */
export interface Input<T> {
  readonly schema: z.ZodType<T>;
  readonly kind: 'choice' | 'number' | 'day' | 'duration' | 'flag' | 'list';
  /** The closed set of a choice: a name of the vocabulary, or none where the rule's words list the choices. */
  readonly vocabulary?: VocabularyName;
  readonly choices?: readonly string[];
  /** Between which numbers a value can be true at all: what a person is told who names another. */
  readonly bounds?: { readonly min: number; readonly max: number; readonly most?: Most };
  fact(value: T): Fact;
}

/** A table of the documents that bounds a number more closely, and which row of it what else is known points to. */
export interface Most {
  readonly parameter: string;
  key(known: ReadonlyMap<string, unknown>): string | undefined;
}

/** One value of a closed set. */
export function choice<N extends VocabularyName>(name: N): Input<(typeof vocabulary)[N][number]> {
  const ids: readonly (typeof vocabulary)[N][number][] = vocabulary[name];
  return {
    schema: z.enum(ids),
    kind: 'choice',
    vocabulary: name,
    choices: ids,
    fact: (value) => ({ type: 'choice', vocabulary: name, value }),
  };
}

/** One of a rule's own values; their words stand in the rule's YAML under `inputs.<id>.choices`. */
export function ownChoice<const V extends readonly [string, ...string[]]>(
  id: string,
  values: V,
): Input<V[number]> {
  return {
    schema: z.enum(values),
    kind: 'choice',
    choices: values,
    fact: (value) => ({ type: 'choice', vocabulary: id, value }),
  };
}

/** A whole or decimal number within what can be true at all (not a threshold of the Rules). */
export function number(
  unit: Extract<Fact, { type: 'number' }>['unit'],
  bounds: { min: number; max: number; whole?: boolean; most?: Most },
): Input<number> {
  const base = z.number().min(bounds.min).max(bounds.max);
  return {
    schema: bounds.whole === false ? base : base.int(),
    kind: 'number',
    bounds: { min: bounds.min, max: bounds.max, ...(bounds.most ? { most: bounds.most } : {}) },
    fact: (value) => ({ type: 'number', value, unit }),
  };
}

/** A calendar day between 1950 and 2100. */
export function day(): Input<string> {
  return {
    schema: daySchema.refine((value) => value >= '1950-01-01' && value <= '2100-12-31'),
    kind: 'day',
    fact: (value) => ({ type: 'day', value }),
  };
}

const MOST_YEARS = 80;
const durationSchema = z.strictObject({
  years: z.number().int().min(0).max(MOST_YEARS),
  months: z.number().int().min(0).max(11),
});

/** Whole years and months, as people say them: «3 года 10 месяцев». */
export function duration(): Input<{ years: number; months: number }> {
  return {
    schema: durationSchema,
    kind: 'duration',
    bounds: { min: 0, max: MOST_YEARS },
    fact: (value) => ({ type: 'duration', ...value }),
  };
}

/** Yes or no. */
export function flag(): Input<boolean> {
  return {
    schema: z.boolean(),
    kind: 'flag',
    fact: (value) => ({ type: 'choice', vocabulary: 'yes_no', value: value ? 'yes' : 'no' }),
  };
}

/**
 * Any of a rule's own values, none or several: checkboxes of a form. One value alone is a list of one. Their words
 * stand in the rule's YAML under `inputs.<id>.choices`.
 */
export function listOf<const V extends readonly [string, ...string[]]>(
  id: string,
  values: V,
): Input<readonly V[number][]> {
  const one = z.enum(values);
  return {
    schema: z
      .union([z.array(one), one.transform((value) => [value])])
      .transform((items) => [...new Set(items)]),
    kind: 'list',
    choices: values,
    fact: (items) => ({
      type: 'list',
      items: items.map((value) => ({ type: 'choice', vocabulary: id, value })),
    }),
  };
}

/** Several numbers, in any order: averages, hours. */
export function numbers(
  unit: Extract<Fact, { type: 'number' }>['unit'],
  bounds: { min: number; max: number; most: number },
): Input<number[]> {
  return {
    schema: z.array(z.number().min(bounds.min).max(bounds.max)).min(1).max(bounds.most),
    kind: 'list',
    bounds: { min: bounds.min, max: bounds.max },
    fact: (value) => ({ type: 'list', items: value.map((one) => ({ type: 'number', value: one, unit })) }),
  };
}

/** Numbers of which each may itself be several: points of a lesson that two observers watched. */
export function nestedNumbers(bounds: {
  min: number;
  max: number;
  most: number;
}): Input<(number | number[])[]> {
  const one = z.number().min(bounds.min).max(bounds.max);
  return {
    schema: z
      .array(z.union([one, z.array(one).min(1).max(bounds.most)]))
      .min(1)
      .max(bounds.most),
    kind: 'list',
    bounds: { min: bounds.min, max: bounds.max },
    fact: (value) => ({
      type: 'list',
      items: value.map((item) => ({
        type: 'text',
        value: Array.isArray(item) ? item.join('/') : String(item),
      })),
    }),
  };
}

/** A course: its hours alone, or with the name of the programme, which tells a repetition. */
export type Course = number | { programme: string; hours: number };

/** Courses with their hours. */
export function courses(bounds: { max: number; most: number }): Input<Course[]> {
  const hours = z.number().min(0).max(bounds.max);
  const named = z.strictObject({ programme: z.string().min(1).max(200), hours });
  return {
    schema: z
      .array(z.union([hours, named]))
      .min(1)
      .max(bounds.most),
    kind: 'list',
    fact: (value) => ({ type: 'list', items: value.map(courseFact) }),
  };
}

function courseFact(course: Course): Fact {
  if (typeof course === 'number') return { type: 'number', value: course, unit: 'hours' };
  const { programme, hours } = course;
  return {
    type: 'pair',
    name: { type: 'text', value: programme },
    content: { type: 'number', value: hours, unit: 'hours' },
  };
}
