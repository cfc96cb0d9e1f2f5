import type { Api, RawApi } from 'grammy';
import { GrammyError } from 'grammy';
import type { BotLogger } from './bot-logger.ts';
import type { Keyboard } from './render/keyboard.ts';
import { plainText } from './render/plain-text.ts';
import { messageLimit, splitHtml } from './render/split-html.ts';

export interface Outgoing {
  readonly chat: number;
  readonly html: string;
  readonly keyboard?: Keyboard;
  /** The message this one answers; a message deleted meanwhile does no harm. */
  readonly replyTo?: number;
}

const refusedFor = (error: unknown, words: string) =>
  error instanceof GrammyError && error.error_code === 400 && error.description.includes(words);

/**
 * Sends a message of any length, in parts; the keyboard comes under the last one. What Telegram cannot read as HTML
 * goes as plain text, and what it finds too long in smaller parts: the person gets the answer in any case.
 */
export function createSender(deps: { readonly api: Api<RawApi>; readonly logger: BotLogger }) {
  async function sendPart(message: Outgoing): Promise<void> {
    const { chat, html, keyboard, replyTo } = message;
    const options = {
      link_preview_options: { is_disabled: true },
      ...(keyboard &&
        keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }),
      ...(replyTo && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    };
    try {
      await deps.api.sendMessage(chat, html, { ...options, parse_mode: 'HTML' });
    } catch (error) {
      if (!refusedFor(error, "can't parse entities")) throw error;
      deps.logger.error({}, 'Telegram cannot read our HTML, sent as plain text');
      await deps.api.sendMessage(chat, plainText(html), options);
    }
  }

  async function sendParts({ keyboard, replyTo, ...message }: Outgoing, limit: number): Promise<void> {
    const parts = splitHtml(message.html, limit);
    for (const [index, html] of parts.entries()) {
      const part = {
        ...message,
        html,
        ...(keyboard && index === parts.length - 1 && { keyboard }),
        ...(replyTo && index === 0 && { replyTo }),
      };
      try {
        await sendPart(part);
      } catch (error) {
        if (!refusedFor(error, 'too long') || limit < messageLimit) throw error;
        await sendParts(part, limit / 2);
      }
    }
  }

  return (message: Outgoing): Promise<void> => sendParts(message, messageLimit);
}
export type Sender = ReturnType<typeof createSender>;
