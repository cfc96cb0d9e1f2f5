import { z } from 'zod';

/** What every refusal of the interface looks like; `message` is in the person's language. */
export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .describe('What went wrong: a stable code, and words in the language of the request.');
