import { z } from 'zod';
import { localizedSchema } from './language.ts';
import { referenceSchema } from './reference.ts';

/** An official channel that answers may name (`knowledge/channels.yaml`): what it is, and what one dials or opens. */
export const channelSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  name: localizedSchema,
  value: z.string().min(1),
  /** People answer there: named where somebody needs a person. */
  staffed: z.boolean().default(false),
  references: z.array(referenceSchema).min(1),
});
export type Channel = z.infer<typeof channelSchema>;
