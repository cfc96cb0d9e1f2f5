import { z } from 'zod';
import type { Language } from './language.ts';

/** `open` waits for a person, `answered` has their word, `closed` takes no more. */
export const caseStateSchema = z.enum(['open', 'answered', 'closed']);
export type CaseState = z.infer<typeof caseStateSchema>;

/** What a person is told of their case: a number to name, and where it stands. */
export const caseTicketSchema = z.strictObject({ id: z.string(), state: caseStateSchema });
export type CaseTicket = z.infer<typeof caseTicketSchema>;

/** What somebody of the staff wrote to the person of a case. */
export const caseReplySchema = z.strictObject({ case: z.string(), text: z.string(), at: z.string() });
export type CaseReply = z.infer<typeof caseReplySchema>;

/** A case as a list shows it. `reason`: what the person wrote when they asked, personal data masked. */
export interface CaseEntry extends CaseTicket {
  readonly reason: string;
  readonly language: Language;
  readonly opened: string;
}

/** A case with all that the person who answers needs: the last turns and what was understood before they asked. */
export interface CaseFile extends CaseEntry {
  readonly understood: { readonly rule?: string; readonly known: Readonly<Record<string, unknown>> };
  readonly turns: readonly { readonly question: string; readonly answer: string; readonly at: string }[];
  readonly replies: readonly (CaseReply & { readonly delivered: boolean })[];
}

/** A reply on its way to a messenger; `address` is the chat's key there. */
export interface CaseDelivery {
  readonly id: number;
  readonly case: string;
  readonly address: string;
  readonly language: Language;
  readonly text: string;
}
