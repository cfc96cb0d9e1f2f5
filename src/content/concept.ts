import { z } from 'zod';

/**
 * One entry of the glossary: a concept's names, and the forms people write it in (`*` ends a word openly). `mark`: it is
 * no topic by itself, but asks or connects, is a courtesy, belongs to any talk, or tells what came of something.
 */
export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]+(?:\.[a-z0-9_]+)?$/u),
  ru: z.string().min(1),
  kk: z.string().min(1),
  short: z.strictObject({ ru: z.string().min(1), kk: z.string().min(1) }).optional(),
  mark: z.enum(['asks', 'courtesy', 'talk', 'tells', 'value']).optional(),
  forms: z.array(z.string().min(1)).min(1),
});
export type Concept = z.infer<typeof conceptSchema>;
