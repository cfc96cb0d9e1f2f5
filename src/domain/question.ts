import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema } from './language.ts';

/** Who holds this token continues the conversation; it cannot be guessed. */
export const conversationIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/u);

/**
 * One thing a person says. `on`: the day asked about (today in Asia/Almaty unless given). `profile`: inputs already
 * known, by input id. `facts`: what to put in place of what an answer `understood`, by input id, as a value or in words,
 * null for «not so»; the rule the conversation is about is then evaluated again, whatever the text.
 */
export const questionSchema = z.strictObject({
  text: z.string(),
  conversation: conversationIdSchema.optional(),
  language: languageSchema.optional(),
  on: daySchema.optional(),
  profile: z.record(z.string(), z.unknown()).optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});
export type Question = z.infer<typeof questionSchema>;
