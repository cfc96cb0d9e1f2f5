import { z } from 'zod';

/** Which wishes are declined at once (`knowledge/refusals.yaml`): patterns of concepts, and the article that declines. */
export const refusalSchema = z.strictObject({
  article: z.string(),
  /** The article that answers an honest question of the same words. */
  honest: z.string().optional(),
  /** What else the message asks, in sentences of its own, is answered all the same. */
  answers_rest: z.boolean().default(false),
  when: z.array(z.string().min(1)).min(1),
});
export type Refusal = z.infer<typeof refusalSchema>;
