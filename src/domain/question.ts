import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema } from './language.ts';

/** Who holds this token continues the conversation; it cannot be guessed. */
export const conversationIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/u);

/**
 * One thing a person says. `on`: the day asked about (today in Asia/Almaty unless given). `profile`: inputs already
 * known, by input id.
 */
export const questionSchema = z.strictObject({
  text: z.string(),
  conversation: conversationIdSchema.optional(),
  language: languageSchema.optional(),
  on: daySchema.optional(),
  profile: z.record(z.string(), z.unknown()).optional(),
});
export type Question = z.infer<typeof questionSchema>;
