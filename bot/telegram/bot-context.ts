import type { Context } from 'grammy';
import type { Language } from '../../src/domain/language.ts';

/** What is known of the chat an update came from. */
export interface KnownChat {
  /** For `service.chats`. */
  readonly key: string;
  readonly conversation?: string;
  /** The language the person has chosen for the interface. */
  readonly chosen?: Language;
  /** The language to speak: the chosen one, else that of the last answer, else that of their Telegram. */
  readonly language: Language;
}

export type BotContext = Context & { known: KnownChat };
