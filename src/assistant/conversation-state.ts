import { z } from 'zod';

/**
 * What a conversation remembers for its next turn: the rule it is about with the inputs known so far, the one input
 * asked for, and how often in a row nothing was found. Anything an older version stored becomes a fresh state.
 */
const stateSchema = z.object({
  rule: z.string().optional(),
  known: z.record(z.string(), z.unknown()).default({}),
  asked: z.string().optional(),
  failures: z.number().int().min(0).default(0),
});
export type ConversationState = z.infer<typeof stateSchema>;

export function parseState(stored: unknown): ConversationState {
  const parsed = stateSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : stateSchema.parse({});
}
