import type { Update } from 'grammy/types';
import type { FakeMessage } from './fake-telegram-methods.ts';

const date = 1_760_000_000;
let lastMessage = 100;

export function person(id: number, language?: string) {
  return { id, is_bot: false, first_name: 'Айгүл', ...(language && { language_code: language }) };
}

/** A message of a person in the private chat with the bot; `content` is what it holds. */
export function messageUpdate(chat: number, content: Readonly<Record<string, unknown>>, language?: string) {
  lastMessage += 1;
  const from = person(chat, language);
  return {
    message: {
      message_id: lastMessage,
      date,
      chat: { id: chat, type: 'private', first_name: from.first_name },
      from,
      ...content,
    },
  };
}

export function textUpdate(chat: number, text: string, language?: string) {
  const command = /^\/[A-Za-z0-9_@]+/u.exec(text)?.[0];
  const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : undefined;
  return messageUpdate(chat, { text, ...(entities && { entities }) }, language);
}

let lastPress = 0;

/** A press of a button of `message`. */
export function pressUpdate(message: FakeMessage, data: string, language?: string) {
  lastPress += 1;
  const reply_markup = { inline_keyboard: message.buttons };
  return {
    callback_query: {
      id: `press-${lastPress}`,
      from: person(message.chat, language),
      chat_instance: '1',
      data,
      message: {
        message_id: message.id,
        date,
        chat: { id: message.chat, type: 'private', first_name: 'Айгүл' },
        text: message.text,
        ...(message.buttons.length > 0 && { reply_markup }),
      },
    },
  };
}

let lastUpdate = 1;

/** The same as the Bot API would number it, for `bot.handleUpdate`. */
export function numbered(update: Readonly<Record<string, unknown>>): Update {
  lastUpdate += 1;
  return { update_id: lastUpdate, ...update } as Update;
}
