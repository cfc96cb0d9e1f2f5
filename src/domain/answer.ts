import { z } from 'zod';
import { caseReplySchema, caseTicketSchema } from './case.ts';
import { languageSchema } from './language.ts';
import { referenceSchema } from './reference.ts';
import { standingSchema } from './standing.ts';

export const statusSchema = z.enum([
  'answered',
  'computed',
  'clarification',
  'unanswerable',
  'out_of_scope',
  'refused',
  'escalated',
  'error',
]);
export type Status = z.infer<typeof statusSchema>;

/** Words already in the answer's language; `link` is a path on this Kenes or a full address. */
export const citationSchema = z.strictObject({
  source: z.string(),
  /** `source#place`, the same in every language: what programs compare. */
  reference: referenceSchema.optional(),
  title: z.string(),
  place: z.string(),
  edition: z.string(),
  standing: standingSchema,
  quote: z.string().optional(),
  link: z.string().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

export const computationSchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  inputs: z.array(z.strictObject({ id: z.string(), label: z.string(), value: z.string() })),
  result: z.record(z.string(), z.unknown()),
  trace: z.array(
    z.strictObject({ label: z.string(), value: z.string(), citation: citationSchema.optional() }),
  ),
});
export type Computation = z.infer<typeof computationSchema>;

/** How another document gives the same thing. */
export const conflictSchema = z.strictObject({
  topic: z.string(),
  value: z.string(),
  citation: citationSchema,
});
export type Conflict = z.infer<typeof conflictSchema>;

/** One missing input: a precise question, and its choices as buttons where there are few. */
export const missingSchema = z.strictObject({
  input: z.string(),
  question: z.string(),
  choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
});
export type Missing = z.infer<typeof missingSchema>;

/** A fact an answer rests on, as the assistant understood it: `value` is what `facts` of a question takes back. */
export const understoodSchema = z.strictObject({
  input: z.string(),
  label: z.string(),
  value: z.unknown(),
  text: z.string(),
});
export type Understood = z.infer<typeof understoodSchema>;

/** What the person may say next: `label` on the button, `text` as if typed. */
export const suggestionSchema = z.strictObject({ label: z.string(), text: z.string() });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** `text` is the short answer; `more` is what stands behind «подробнее». Plain text, paragraphs parted by blank lines. */
export const answerSchema = z.strictObject({
  id: z.string(),
  conversation: z.string(),
  status: statusSchema,
  language: languageSchema,
  text: z.string(),
  more: z.string().optional(),
  citations: z.array(citationSchema),
  /** The rule it is about, also where it could not be computed yet or an article answers. */
  rule: z.string().optional(),
  computation: computationSchema.optional(),
  conflicts: z.array(conflictSchema),
  missing: z.array(missingSchema),
  suggestions: z.array(suggestionSchema),
  /** Of a computed answer or a question back: what was understood, in this message or before. */
  understood: z.array(understoodSchema).optional(),
  /** Whether what was understood is remembered for later questions, as the person agreed to. */
  remembered: z.boolean().optional(),
  /** The case a person will read; only where it was stored together with this answer. */
  case: caseTicketSchema.optional(),
  /** What a specialist wrote meanwhile: shown before the answer. */
  replies: z.array(caseReplySchema).optional(),
});
export type Answer = z.infer<typeof answerSchema>;
