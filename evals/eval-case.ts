import { z } from 'zod';
import { statusSchema } from '../src/domain/answer.ts';
import { languageSchema } from '../src/domain/language.ts';
import { referenceSchema } from '../src/domain/reference.ts';
import { standingSchema } from '../src/domain/standing.ts';

/** What an answer may be instead of a told norm. */
export const kindSchema = z.enum(['silent', 'refused', 'off_topic', 'smalltalk', 'person']);
export type Kind = z.infer<typeof kindSchema>;

export const splitSchema = z.enum(['dev', 'test']);
export type Split = z.infer<typeof splitSchema>;

/** `mixed`: code-switching, Latin letters, Kazakh without Kazakh letters; it may be answered in either language. */
export const askedInSchema = z.enum(['ru', 'kk', 'mixed']);
export type AskedIn = z.infer<typeof askedInSchema>;

const oneWaySchema = z.strictObject({
  /** One of these is cited, or the answer is one of `kinds`. */
  points: z.array(referenceSchema).default([]),
  kinds: z.array(kindSchema).default([]),
  statuses: z.array(statusSchema).default([]),
  rule: z.string().optional(),
  /** Whether an article that cites a point may stand for the rule: where nothing was said to calculate with. */
  inputs: z.record(z.string(), z.unknown()).default({}),
  /** It asks for one of these inputs and for nothing else. */
  asks: z.array(z.string()).default([]),
  /** Each must be said, in the short text or behind «more»; «a|b» is one of them; digits are compared as numbers. */
  says: z.array(z.string()).default([]),
  /** None may be said in the short text's first paragraph. */
  never: z.array(z.string()).default([]),
  /** Documents that say otherwise: each must be shown as differing. */
  differs: z.array(z.string()).default([]),
  leads: standingSchema.optional(),
  language: languageSchema.optional(),
});

/** What one answer must do; what is not named is not looked at. */
export const expectationSchema = oneWaySchema.extend({
  /** Further ways of being right, each whole: where two behaviours serve the person equally. */
  or: z.array(oneWaySchema).default([]),
});
export type Expectation = z.infer<typeof oneWaySchema>;
export type Expectations = z.infer<typeof expectationSchema>;

export interface EvalTurn {
  readonly say: string;
  readonly expect: Expectations;
}

/** One question, or one conversation of several. */
export interface EvalCase {
  readonly id: string;
  /** The file it is from, named for the report: retrieval, understanding, dialogues, answers, added, hostile. */
  readonly suite: string;
  readonly file: string;
  readonly line: number;
  readonly language: AskedIn;
  readonly split: Split;
  readonly tags: readonly string[];
  readonly turns: readonly EvalTurn[];
}
