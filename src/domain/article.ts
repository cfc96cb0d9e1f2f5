import { z } from 'zod';
import { localizedSchema } from './language.ts';
import { referenceSchema } from './reference.ts';

const wordsListSchema = z.strictObject({
  ru: z.array(z.string().min(1)).min(1),
  kk: z.array(z.string().min(1)).min(1),
});

/**
 * What answering with this article means: a provision is `answered`; `silent` articles say that the documents do not
 * tell (`unanswerable`); `refusal` and `off_topic` decline; `smalltalk` greets; `person`: whoever writes so is handed over.
 */
export const articleKindSchema = z.enum([
  'provision',
  'silent',
  'refusal',
  'off_topic',
  'smalltalk',
  'person',
]);
export type ArticleKind = z.infer<typeof articleKindSchema>;

/** The head of `knowledge/articles/**.md`; the body follows in both languages. */
export const articleHeadSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: articleKindSchema.default('provision'),
  title: localizedSchema,
  references: z.array(referenceSchema).default([]),
  /** Patterns of concepts that speak for this article; `needs`: patterns one of which it cannot do without. */
  hears: z.array(z.string().min(1)).default([]),
  needs: z.array(z.string().min(1)).default([]),
  questions: wordsListSchema,
  differs: z.array(z.strictObject({ reference: referenceSchema, text: localizedSchema })).default([]),
  see: z.array(z.string()).default([]),
});
export type ArticleHead = z.infer<typeof articleHeadSchema>;

/** An article: `short` answers in a sentence or two, `more` holds the rest (it may be empty). */
export interface Article extends ArticleHead {
  readonly short: { readonly ru: string; readonly kk: string };
  readonly more: { readonly ru: string; readonly kk: string };
  readonly file: string;
}
