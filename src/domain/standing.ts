import { z } from 'zod';

/** What weight a document has: the norm in force leads an answer, a draft never does. */
export const standingSchema = z.enum([
  'in_force',
  'methodology',
  'clarification',
  'superseded',
  'draft',
  'unregistered',
]);
export type Standing = z.infer<typeof standingSchema>;
