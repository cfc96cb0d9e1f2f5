import { z } from 'zod';
import { daySchema } from './day.ts';
import { localizedSchema } from './language.ts';

/**
 * The days off of one year beside Saturdays and Sundays, and weekend days worked instead (`knowledge/holidays.yaml`).
 * A year that is not in the list is not covered: days counted through it hold only if nothing was moved.
 */
export const workYearSchema = z.strictObject({
  year: z.number().int().min(2016).max(2100),
  /** Where the list was taken from and when it was checked. */
  source: z.string().min(1),
  checked: daySchema,
  off: z.array(z.strictObject({ day: daySchema, name: localizedSchema })).min(1),
  worked: z.array(daySchema).default([]),
});
export type WorkYear = z.infer<typeof workYearSchema>;
