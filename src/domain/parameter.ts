import { z } from 'zod';
import { daySchema } from './day.ts';
import { localizedSchema } from './language.ts';
import { referenceSchema } from './reference.ts';

export const unitSchema = z.enum([
  'percent',
  'points',
  'tasks',
  'minutes',
  'hours',
  'days',
  'working_days',
  'months',
  'years',
  'count',
  'times',
  'words',
  'tenge',
  'fraction',
  'month_day',
  'level',
  'choice',
  'flag',
  'statement',
]);
export type Unit = z.infer<typeof unitSchema>;

const scalarSchema = z.union([z.number(), z.boolean(), z.string(), z.null()]);
/** A scalar, a list of scalars, an inclusive range, or words in both languages; `null`: the document is silent. */
export const entrySchema = z.union([
  scalarSchema,
  z.array(scalarSchema),
  z.strictObject({ min: z.number(), max: z.number() }),
  localizedSchema,
]);
export type Entry = z.infer<typeof entrySchema>;

/** One value, or a table from a key (a category, a post, a group) to values. */
const valueSchema = z.union([entrySchema, z.record(z.string(), entrySchema)]);
export type ParameterValue = z.infer<typeof valueSchema>;

/** The same thing as another document gives it. `agrees` marks an equal value worth naming. */
const differenceSchema = z.strictObject({
  reference: referenceSchema,
  value: valueSchema.optional(),
  note: localizedSchema.optional(),
  agrees: z.literal(true).optional(),
});

const datedValueSchema = z.strictObject({
  from: daySchema,
  until: daySchema.optional(),
  references: z.array(referenceSchema).min(1),
  value: valueSchema,
});
export type DatedValue = z.infer<typeof datedValueSchema>;

/**
 * A figure of the documents: dated, referenced, with its unit. `by` names the keys of a table (one of
 * `knowledge/vocabulary.yaml`); `ambiguous` says where the text itself can be read two ways.
 */
export const parameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/u),
  label: localizedSchema,
  unit: unitSchema,
  by: z.string().optional(),
  values: z.array(datedValueSchema).min(1),
  conditions: z.array(localizedSchema).default([]),
  ambiguous: localizedSchema.optional(),
  differs: z.array(differenceSchema).default([]),
});
export type Parameter = z.infer<typeof parameterSchema>;
