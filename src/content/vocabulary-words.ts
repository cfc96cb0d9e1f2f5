import { z } from 'zod';
import { localizedSchema } from '../domain/language.ts';

const ruCases = z.strictObject({
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  ins: z.string(),
  pre: z.string(),
});
const kkCases = z.strictObject({
  gen: z.string(),
  dat: z.string(),
  acc: z.string(),
  loc: z.string(),
  abl: z.string(),
});

/** The words of one value of a closed set: its label, and its case forms where sentences need them. */
export const vocabularyWordsSchema = z.strictObject({
  label: localizedSchema,
  ru: ruCases.optional(),
  kk: kkCases.optional(),
});
export type VocabularyWords = z.infer<typeof vocabularyWordsSchema>;
