import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { callbackData, callbackPatterns } from '../callback-data.ts';
import { acknowledge, editText } from '../edit-quietly.ts';
import { faultFacts } from '../fault-facts.ts';
import type { FeatureDeps } from '../feature-deps.ts';

/** /forget: erases the conversation and what is known of the chat, after a second yes. */
export function forgetFeature({ service, texts, logger }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('forget', async (ctx) => {
    const say = texts[ctx.known.language];
    const inline_keyboard = [
      [{ text: say('telegram-forget-yes'), callback_data: callbackData.forget('yes') }],
      [{ text: say('telegram-forget-no'), callback_data: callbackData.forget('no') }],
    ];
    await ctx.reply(say('telegram-forget-ask'), { reply_markup: { inline_keyboard } });
  });

  feature.callbackQuery(callbackPatterns.forget, async (ctx) => {
    await acknowledge(ctx);
    const { key, conversation, language } = ctx.known;
    const say = texts[language];
    if (ctx.match[1] === 'no') return await editText(ctx, say('telegram-forget-kept'));
    // The conversation first: if that fails, the chat still leads to it and the person can try again.
    if (conversation) await service.conversations.forget(conversation);
    await service.chats.forget(key);
    await editText(ctx, say('telegram-forget-done'));
    await ctx.api
      .deleteMyCommands({ scope: { type: 'chat', chat_id: ctx.from.id } })
      .catch((error: unknown) => {
        logger.warn(faultFacts(error), 'commands of a chat not removed');
      });
  });

  return feature;
}
