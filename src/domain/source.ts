import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema, localizedSchema } from './language.ts';
import { standingSchema } from './standing.ts';

/** A registered document. `from`/`until` bound its validity as a norm; `checked` is the day somebody last looked. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  title: localizedSchema,
  short: localizedSchema,
  kind: z.enum(['rules', 'order', 'slides', 'letter']),
  standing: standingSchema,
  edition: localizedSchema,
  from: daySchema.optional(),
  until: daySchema.optional(),
  checked: daySchema,
  link: z.url().optional(),
  languages: z.array(languageSchema).min(1),
});
export type Source = z.infer<typeof sourceSchema>;
