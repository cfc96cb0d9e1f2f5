import { z } from 'zod';
import { citationSchema, conflictSchema, missingSchema } from './answer.ts';
import { daySchema } from './day.ts';
import { languageSchema } from './language.ts';

/** `unknown`: it depends on what the person has not said; `not_needed`: the Rules do not ask it of this person. */
const planStateSchema = z.enum(['todo', 'unknown', 'done', 'not_needed']);
export type PlanState = z.infer<typeof planStateSchema>;

/** How an input is given, so that a form can show it. */
const inputKindSchema = z.enum(['choice', 'number', 'day', 'duration', 'flag', 'list']);

/** What a profile may hold, in one language. */
const planInputSchema = missingSchema.extend({
  kind: inputKindSchema,
  label: z.string(),
  example: z.string(),
});
export type PlanInput = z.infer<typeof planInputSchema>;

/** One line of a score sheet: what the wished category needs, and whether it is there. */
const planItemSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  need: z.string().optional(),
  state: planStateSchema,
});

/**
 * One thing to do. `due` is the last day, `from` the earliest sensible one, both only where they follow from the Rules;
 * `late`: that day has passed; `dates`: further readings, where a text can be read two ways.
 */
const planStepSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  text: z.string(),
  more: z.string().optional(),
  state: planStateSchema,
  due: daySchema.optional(),
  from: daySchema.optional(),
  late: z.literal(true).optional(),
  dates: z.array(z.strictObject({ label: z.string(), day: daySchema })),
  items: z.array(planItemSchema),
  missing: z.array(missingSchema),
  citations: z.array(citationSchema),
  conflicts: z.array(conflictSchema),
});
export type PlanStep = z.infer<typeof planStepSchema>;

/** Something without which the category is not given: not there (`todo`) or not said (`unknown`). */
const planLackSchema = z.strictObject({
  step: z.string(),
  id: z.string(),
  label: z.string(),
  need: z.string().optional(),
  state: planStateSchema,
  due: daySchema.optional(),
});
export type PlanLack = z.infer<typeof planLackSchema>;

/**
 * The way to a category for one person as of a day. `steps`: late ones, then those without a last day, then by that day.
 * `lacking`: the smallest set that is still needed. `policy`: how last days were found. `id` stays the same while the
 * person and the wish do, whatever evidence is added.
 */
export const planSchema = z.strictObject({
  id: z.string(),
  language: languageSchema,
  on: daySchema,
  title: z.string(),
  text: z.string(),
  steps: z.array(planStepSchema),
  lacking: z.array(planLackSchema),
  questions: z.array(planInputSchema),
  policy: z.string(),
});
export type Plan = z.infer<typeof planSchema>;
