import { z } from 'zod';

/** The two languages Kenes speaks, as BCP 47 codes. */
export const languageSchema = z.enum(['ru', 'kk']);
export type Language = z.infer<typeof languageSchema>;

/** The same words in both languages; neither may be empty. */
export const localizedSchema = z.strictObject({
  ru: z.string().trim().min(1),
  kk: z.string().trim().min(1),
});
export type Localized = z.infer<typeof localizedSchema>;
