import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { FeatureDeps } from '../feature-deps.ts';

/** Text is a question, forwarded text too; an edited question is answered anew. */
export function questionsFeature({ texts, answer }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on(['message:entities:bot_command', 'edited_message:entities:bot_command'], async (ctx, next) => {
    const atStart = ctx.msg.entities.some(({ type, offset }) => type === 'bot_command' && offset === 0);
    if (!atStart) return await next();
    // An edited command was carried out when it was first sent.
    if (ctx.message) await ctx.reply(texts[ctx.known.language]('telegram-unknown-command'));
  });

  feature.on('message:text', (ctx) => answer(ctx, { text: ctx.message.text }));

  feature.on('edited_message:text', (ctx) =>
    answer(ctx, { text: ctx.editedMessage.text, replyTo: ctx.editedMessage.message_id }),
  );

  return feature;
}
