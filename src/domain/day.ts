import { z } from 'zod';

/** A calendar day without a time zone, `YYYY-MM-DD`; impossible days (31 April) are refused. */
export const daySchema = z.iso.date();
export type Day = z.infer<typeof daySchema>;
