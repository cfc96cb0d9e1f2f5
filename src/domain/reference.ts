import { z } from 'zod';

/**
 * Where a document says something: `source#place`.
 * A place is a point (`39`, `39/1` for sub-point 1), a range (`50-51`), an appendix (`app9`), a row of an appendix
 * (`app12/1.2`) or lines of a text without points (`l515-519`).
 */
export const referenceSchema = z
  .string()
  .regex(/^[a-z0-9-]+#(?:\d+(?:-\d+)?(?:\/[\d.]+)?|app\d+(?:\/[\d.]+)?|l\d+(?:-\d+)?)$/u);
export type Reference = z.infer<typeof referenceSchema>;
