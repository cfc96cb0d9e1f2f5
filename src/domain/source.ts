import { z } from 'zod';
import { daySchema } from './day.ts';
import { languageSchema, localizedSchema } from './language.ts';
import { standingSchema } from './standing.ts';

/**
 * How a file is known to be this document. `files`: patterns of paths, `*` for anything within a name, `{language}` and
 * `{appendix}` for what they say; `titles`: words its opening holds; `checksums`: SHA-256 of known files. `repairs`: by
 * checksum, the lines where points begin whose numbers the recogniser lost.
 */
export const sourceMatchSchema = z.strictObject({
  files: z.array(z.string().min(1)).default([]),
  titles: z.array(z.string().min(8)).default([]),
  checksums: z.array(z.string().regex(/^[0-9a-f]{64}$/u)).default([]),
  repairs: z
    .record(
      z.string().regex(/^[0-9a-f]{64}$/u),
      z.record(z.string().regex(/^\d+$/u), z.number().int().positive()),
    )
    .default({}),
});

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
  /** How people call it, as forms of the glossary: a question that names it is told what it says. */
  called: z.array(z.string().min(1)).optional(),
  match: sourceMatchSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
