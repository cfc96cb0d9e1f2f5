import { z } from 'zod';
import { localizedSchema } from './language.ts';
import { referenceSchema } from './reference.ts';

const saidSchema = z.strictObject({
  title: localizedSchema.optional(),
  text: localizedSchema,
  references: z.array(referenceSchema).default([]),
});

/** A step of a plan in words; each of `says` is what it comes to. `order` decides where last days are the same. */
const stepWordsSchema = z.strictObject({
  order: z.number().int().positive(),
  title: localizedSchema,
  says: z.record(z.string(), saidSchema),
});

/**
 * `knowledge/plan.yaml`: the words of plans, Fluent patterns over facts. `$said` in a text is what the rule itself
 * says. `remind_days`: how long before a last day a calendar reminds.
 */
export const planWordsSchema = z.strictObject({
  titles: z.record(z.string(), localizedSchema),
  summaries: z.record(z.string(), localizedSchema),
  policy: localizedSchema,
  readings: z.record(z.string(), localizedSchema),
  remind_days: z.array(z.number().int().positive()),
  reminder: localizedSchema,
  steps: z.record(z.string(), stepWordsSchema),
});
export type PlanWords = z.infer<typeof planWordsSchema>;
