import { type Language, languageSchema } from '../domain/language.ts';
import type { Database } from './database.ts';
import { keyedHash } from './hash.ts';

/** Which conversation and which language a chat of a messenger has. */
export interface Chat {
  readonly conversation?: string;
  readonly language?: Language;
}

/**
 * Chats of messengers, kept under the keyed hash of `key` (a messenger's name and its chat number). With another
 * `secret` the chats of before are not found any more.
 */
export const createChats = ({
  database,
  secret,
}: {
  readonly database: Database;
  readonly secret: string;
}) => ({
  find: async (key: string): Promise<Chat | undefined> => {
    const [row] = await database.query<{ conversation: string | null; language: string | null }>(
      'select conversation, language from chats where key_hash = $1',
      [keyedHash(secret, key)],
    );
    if (row === undefined) return undefined;
    return {
      ...(row.conversation === null ? {} : { conversation: row.conversation }),
      ...(row.language === null ? {} : { language: languageSchema.parse(row.language) }),
    };
  },

  /** Replaces what was known of the chat. */
  save: async (key: string, { conversation, language }: Chat): Promise<void> => {
    await database.query(
      `insert into chats (key_hash, conversation, language) values ($1, $2, $3)
       on conflict (key_hash) do update
       set conversation = excluded.conversation, language = excluded.language, touched_at = now()`,
      [keyedHash(secret, key), conversation ?? null, language ?? null],
    );
  },

  forget: async (key: string): Promise<void> => {
    await database.query('delete from chats where key_hash = $1', [keyedHash(secret, key)]);
  },
});
