import { randomBytes } from 'node:crypto';
import { type Answer, answerSchema } from '../domain/answer.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import type { StoredTurn } from '../domain/service.ts';
import type { Database } from './database.ts';
import { hash } from './hash.ts';

/** What a conversation remembers between turns. */
export interface Conversation<State> {
  readonly language: Language;
  readonly state: State;
}

/**
 * A conversation as it is found. `waiting`: somebody of the staff wrote what was not shown yet. `silent`: nothing was said
 * for so long that the talk is over.
 */
export interface KnownConversation<State> extends Conversation<State> {
  readonly waiting: boolean;
  readonly silent: boolean;
}

/** A turn as it is kept. `question` has personal data masked already; the answer's id is the turn's. */
export interface NewTurn {
  readonly question: string;
  readonly answer: Answer;
  readonly evidence: unknown;
  readonly timings: Readonly<Record<string, number>>;
}

/** After so long a silence a message begins a new talk: what was said before bears on it no more. */
const SILENCE = '6 hours';

const isoTime = `to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Conversations, known by an unguessable token that is never stored: who lost it has lost the conversation.
 * `parseState` gets whatever an earlier version stored (`{}` at first) and must cope with it.
 */
export const createConversations = <State>({
  database,
  parseState,
}: {
  readonly database: Database;
  readonly parseState: (stored: unknown) => State;
}) => ({
  /** Begins a conversation and returns its token. */
  open: async (language: Language): Promise<string> => {
    const token = randomBytes(24).toString('base64url');
    await database.query('insert into conversations (id, language) values ($1, $2)', [hash(token), language]);
    return token;
  },

  load: async (token: string): Promise<KnownConversation<State> | undefined> => {
    const [row] = await database.query<{
      language: string;
      state: unknown;
      waiting: boolean;
      silent: boolean;
    }>(
      `select language, state, exists (
         select from case_replies join cases on cases.id = case_id
         where cases.conversation = $1 and delivered_at is null
       ) as waiting, touched_at < now() - interval '${SILENCE}' as silent
       from conversations where id = $1`,
      [hash(token)],
    );
    if (row === undefined) return undefined;
    const { waiting, silent } = row;
    return { language: languageSchema.parse(row.language), state: parseState(row.state), waiting, silent };
  },

  /** False if there is no such conversation. */
  save: async (token: string, { language, state }: Conversation<State>): Promise<boolean> => {
    const rows = await database.query(
      'update conversations set language = $2, state = $3::jsonb, touched_at = now() where id = $1 returning id',
      [hash(token), language, JSON.stringify(state)],
    );
    return rows.length > 0;
  },

  /** Lets go of what the conversation is about; what was said stays. */
  letGo: async (token: string): Promise<void> => {
    await database.query(`update conversations set state = '{}' where id = $1`, [hash(token)]);
  },

  /** Keeps a turn and the state after it, both or neither; false if the conversation was forgotten meanwhile. */
  append: async (
    token: string,
    { language, state }: Conversation<State>,
    { question, answer, evidence, timings }: NewTurn,
  ): Promise<boolean> => {
    const rows = await database.query(
      `with touched as (
         update conversations set language = $2, state = $3::jsonb, touched_at = now() where id = $1 returning id
       )
       insert into turns (id, conversation, question, answer, evidence, timings)
       select $4, id, $5, $6::jsonb, $7::jsonb, $8::jsonb from touched
       returning id`,
      [
        hash(token),
        language,
        JSON.stringify(state),
        answer.id,
        question,
        // The token must not lie in the table that is kept under its hash; replies are kept with their case.
        JSON.stringify({ ...answer, conversation: '', replies: undefined }),
        JSON.stringify(evidence ?? null),
        JSON.stringify(timings),
      ],
    );
    return rows.length > 0;
  },

  /** All turns, oldest first; none for an unknown token. A turn that an old version wrote in another shape is left out. */
  turns: async (token: string): Promise<readonly StoredTurn[]> => {
    const rows = await database.query<{ question: string; answer: unknown; at: string }>(
      `select question, answer, ${isoTime} as at from turns where conversation = $1 order by ordinal`,
      [hash(token)],
    );
    return rows.flatMap(({ question, answer, at }) => {
      const parsed = answerSchema.safeParse(answer);
      return parsed.success ? [{ question, answer: { ...parsed.data, conversation: token }, at }] : [];
    });
  },

  /** Erases the conversation, its turns, their ratings, its cases, and the chats that lead to it; false if there was none. */
  forget: (token: string): Promise<boolean> =>
    database.transaction(async (tx) => {
      await tx.query('delete from chats where conversation = $1', [token]);
      const rows = await tx.query('delete from conversations where id = $1 returning id', [hash(token)]);
      return rows.length > 0;
    }),
});
