import { randomInt } from 'node:crypto';
import { z } from 'zod';
import {
  type CaseDelivery,
  type CaseEntry,
  type CaseFile,
  type CaseReply,
  type CaseState,
  type CaseTicket,
  caseStateSchema,
} from '../domain/case.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import type { Database } from './database.ts';
import { hash } from './hash.ts';

/** Turns a person who answers is shown: what led to the case. */
const LAST_TURNS = 10;
/** A reply that a process took and did not deliver in this time is taken by the next one. */
const LEASE = `interval '2 minutes'`;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const free = `delivered_at is null and (taken_at is null or taken_at < now() - ${LEASE})`;

const understoodSchema = z.object({
  rule: z.string().optional(),
  known: z.record(z.string(), z.unknown()).default({}),
});

const entryColumns = `id, state, reason, language, ${iso('opened_at')} as opened`;
interface EntryRow {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
  readonly language: string;
  readonly opened: string;
}

const entryOf = (row: EntryRow): CaseEntry => ({
  id: row.id,
  state: caseStateSchema.parse(row.state),
  reason: row.reason,
  language: languageSchema.parse(row.language),
  opened: row.opened,
});

/** Short enough to say on the phone, too many to guess somebody else's. Several, in case one is taken. */
const newNumbers = (): string[] => Array.from({ length: 8 }, () => `K-${randomInt(100_000, 1_000_000)}`);

/** Conversations handed to a person, by the token of the conversation or, for the staff, by number. */
export const createCases = ({ database }: { readonly database: Database }) => ({
  /**
   * Opens a case of a conversation, or opens the one it has again; `again` says so. Undefined if there is no such
   * conversation.
   */
  open: async (
    token: string,
    given: {
      readonly reason: string;
      readonly language: Language;
      readonly understood: CaseFile['understood'];
    },
  ): Promise<(CaseTicket & { readonly again: boolean }) | undefined> => {
    const numbers = newNumbers();
    const [row] = await database.query<{ id: string }>(
      `insert into cases (id, conversation, reason, language, understood)
       select number, conversations.id, $3, $4, $5::jsonb from conversations, unnest($1::text[]) as number
       where conversations.id = $2 and not exists (select from cases where cases.id = number)
       limit 1
       on conflict (conversation) where state <> 'closed' do update set state = 'open'
       returning id`,
      [numbers, hash(token), given.reason, given.language, JSON.stringify(given.understood)],
    );
    return row && { id: row.id, state: 'open', again: !numbers.includes(row.id) };
  },

  /** The case of a conversation that is not closed. */
  of: async (token: string): Promise<CaseTicket | undefined> => {
    const [row] = await database.query<{ id: string; state: string }>(
      `select id, state from cases where conversation = $1 and state <> 'closed'`,
      [hash(token)],
    );
    return row && { id: row.id, state: caseStateSchema.parse(row.state) };
  },

  /** Where a messenger reaches the person of a conversation's case. */
  reach: async (token: string, address: string): Promise<void> => {
    await database.query(`update cases set address = $2 where conversation = $1 and state <> 'closed'`, [
      hash(token),
      address,
    ]);
  },

  /** All that was answered in a conversation, oldest first; from then on it counts as delivered. */
  replies: async (token: string): Promise<readonly CaseReply[]> => {
    const rows = await database.query<{ case: string; text: string; at: string; waiting: boolean }>(
      `select case_id as "case", text, ${iso('created_at')} as at, delivered_at is null as waiting
       from case_replies join cases on cases.id = case_id where conversation = $1 order by case_replies.id`,
      [hash(token)],
    );
    if (rows.some(({ waiting }) => waiting)) {
      await database.query(
        `update case_replies set delivered_at = now()
         where delivered_at is null and case_id in (select id from cases where conversation = $1)`,
        [hash(token)],
      );
    }
    return rows.map(({ waiting: _, ...reply }) => reply);
  },

  /** Replies not yet delivered, which now are. */
  takeReplies: async (token: string): Promise<readonly CaseReply[]> =>
    database.query<CaseReply>(
      `with taken as (
         update case_replies set delivered_at = now() where id in (
           select case_replies.id from case_replies join cases on cases.id = case_id
           where conversation = $1 and ${free} for update of case_replies skip locked
         ) returning id, case_id, text, created_at
       )
       select case_id as "case", text, ${iso('created_at')} as at from taken order by id`,
      [hash(token)],
    ),

  /** The next reply for a messenger (`telegram`), lent to this caller for two minutes. */
  nextDelivery: async (messenger: string): Promise<CaseDelivery | undefined> => {
    const [row] = await database.query<Omit<CaseDelivery, 'language'> & { language: string }>(
      `with taken as (
         update case_replies set taken_at = now() where id = (
           select case_replies.id from case_replies join cases on cases.id = case_id
           where ${free} and address like $1 order by case_replies.id limit 1
           for update of case_replies skip locked
         ) returning id, case_id, text
       )
       select taken.id, cases.id as "case", address, language, text from taken join cases on cases.id = case_id`,
      [`${messenger}:%`],
    );
    return row && { ...row, language: languageSchema.parse(row.language) };
  },

  /** A reply arrived; or the person cannot be reached there any more, and finds it in the conversation. */
  settleDelivery: (reply: number, result: 'delivered' | 'unreachable'): Promise<void> =>
    database.transaction(async (tx) => {
      if (result === 'delivered') {
        await tx.query('update case_replies set delivered_at = now() where id = $1', [reply]);
      }
      await tx.query(
        `update cases set address = null where id = (select case_id from case_replies where id = $1)
         and ($2 or state = 'closed')
         and ($2 or not exists (select from case_replies where case_id = cases.id and delivered_at is null))`,
        [reply, result === 'unreachable'],
      );
      if (result === 'unreachable') {
        await tx.query('update case_replies set taken_at = null where id = $1', [reply]);
      }
    }),

  /** Cases that are not closed, the longest waiting first; `all` shows closed ones too. */
  list: async ({ all }: { readonly all: boolean }): Promise<readonly CaseEntry[]> => {
    const rows = await database.query<EntryRow>(
      `select ${entryColumns} from cases where $1 or state <> 'closed' order by cases.opened_at, id`,
      [all],
    );
    return rows.map(entryOf);
  },

  /** A case with the last turns of its conversation; undefined where there is none of this number. */
  file: async (id: string): Promise<CaseFile | undefined> => {
    const [row] = await database.query<EntryRow & { understood: unknown; conversation: string }>(
      `select ${entryColumns}, understood, conversation from cases where id = $1`,
      [id],
    );
    if (row === undefined) return undefined;
    const turns = await database.query<CaseFile['turns'][number]>(
      `select question, answer, at from (
         select ordinal, question, answer ->> 'text' as answer, ${iso('created_at')} as at from turns
         where conversation = $1 order by ordinal desc limit ${LAST_TURNS}
       ) as last order by ordinal`,
      [row.conversation],
    );
    const replies = await database.query<CaseFile['replies'][number]>(
      `select case_id as "case", text, ${iso('created_at')} as at, delivered_at is not null as delivered
       from case_replies where case_id = $1 order by id`,
      [id],
    );
    const { rule, known } = understoodSchema.parse(row.understood ?? {});
    return {
      ...entryOf(row),
      understood: { ...(rule === undefined ? {} : { rule }), known },
      turns,
      replies,
    };
  },

  /** Writes to the person of a case; says what state the case was in, undefined if there is none. */
  answer: (id: string, text: string): Promise<CaseState | undefined> =>
    database.transaction(async (tx) => {
      const [row] = await tx.query<{ state: string }>('select state from cases where id = $1 for update', [
        id,
      ]);
      if (row === undefined) return undefined;
      const state = caseStateSchema.parse(row.state);
      if (state === 'closed') return state;
      await tx.query('insert into case_replies (case_id, text) values ($1, $2)', [id, text]);
      await tx.query(`update cases set state = 'answered' where id = $1`, [id]);
      return state;
    }),

  /** Closes a case; false if there is none. Where nothing has to be delivered any more the address goes too. */
  close: async (id: string): Promise<boolean> => {
    const rows = await database.query(
      `update cases set state = 'closed', address = case when exists (
         select from case_replies where case_id = cases.id and delivered_at is null
       ) then address end where id = $1 returning id`,
      [id],
    );
    return rows.length > 0;
  },
});
export type Cases = ReturnType<typeof createCases>;
