import { z } from 'zod';

/**
 * What a conversation remembers for its next turn: the rule it is about with the inputs known so far, what rules talked about
 * before were told (`kept`), the one input asked for, the one that last held a figure, whether the rule's answer tells a day or
 * a length of time (`period`), what serves other rules too and which of it the person told of themselves, what was last asked
 * about and the rule or article that answered it, the article told before what a rule asks for (`background`), what its rule
 * was told of the speaker before somebody else or a supposition was
 * spoken of (`mine`), and how often in a row nothing was found. `saved`: what the person agreed to
 * have remembered. Anything an older version stored becomes a fresh state.
 */
const stateSchema = z.object({
  rule: z.string().optional(),
  known: z.record(z.string(), z.unknown()).default({}),
  kept: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  asked: z.string().optional(),
  figure: z.string().optional(),
  period: z.boolean().optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  own: z.array(z.string()).default([]),
  about: z.string().optional(),
  topic: z.string().optional(),
  background: z.string().optional(),
  mine: z.object({ rule: z.string(), known: z.record(z.string(), z.unknown()) }).optional(),
  saved: z.record(z.string(), z.unknown()).optional(),
  failures: z.number().int().min(0).default(0),
});
export type ConversationState = z.infer<typeof stateSchema>;

export function parseState(stored: unknown): ConversationState {
  const parsed = stateSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : stateSchema.parse({});
}

/** The state after a long silence: only what the person agreed to have remembered is left. */
export function afterSilence({ saved }: ConversationState): ConversationState {
  return parseState(saved === undefined ? {} : { saved });
}

/** So many rules are remembered with what they were told; who talks of more begins anew. */
const MOST_KEPT = 4;

/** What rules were told, with that of the rule talked about last. */
export function keepKnown(
  kept: ConversationState['kept'],
  rule: string,
  known: Readonly<Record<string, unknown>>,
): NonNullable<ConversationState['kept']> {
  const others = Object.entries(kept ?? {}).filter(([id]) => id !== rule);
  return Object.fromEntries([...others.slice(1 - MOST_KEPT), [rule, known] as const]);
}
