import { GrammyError } from 'grammy';
import type { BotContext } from './bot-context.ts';
import type { Keyboard } from './render/keyboard.ts';

/** A message that is gone, too old or already looks so is no failure for the person who pressed its button. */
async function quietly(edit: Promise<unknown>): Promise<void> {
  try {
    await edit;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

/** The keyboard of the pressed message; undefined when Telegram no longer shows it to bots. */
export function pressedKeyboard(ctx: BotContext): Keyboard | undefined {
  const message = ctx.callbackQuery?.message;
  return message && 'reply_markup' in message ? message.reply_markup?.inline_keyboard : undefined;
}

export async function editKeyboard(ctx: BotContext, keyboard: Keyboard): Promise<void> {
  const inline_keyboard = keyboard.map((row) => [...row]);
  await quietly(ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard } }));
}

/** Replaces a message of ours, plain text; without a keyboard its buttons disappear. */
export async function editText(ctx: BotContext, text: string, keyboard: Keyboard = []): Promise<void> {
  const inline_keyboard = keyboard.map((row) => [...row]);
  await quietly(ctx.editMessageText(text, { reply_markup: { inline_keyboard } }));
}

/**
 * Ends the spinning of a pressed button, with a short notice if any. It is not worth failing for: a press that waited
 * too long cannot be acknowledged, but what it asked for is still wanted.
 */
export async function acknowledge(ctx: BotContext, notice?: string): Promise<void> {
  await ctx.answerCallbackQuery(notice === undefined ? {} : { text: notice }).catch(() => undefined);
}
