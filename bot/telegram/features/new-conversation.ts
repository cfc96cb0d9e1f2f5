import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { FeatureDeps } from '../feature-deps.ts';

/**
 * /new: a conversation without what was said before. The former one is erased, because no command could reach it any
 * more, and /forget promises to leave nothing.
 */
export function newConversationFeature({ service, texts }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('new', async (ctx) => {
    const { key, conversation, chosen, language } = ctx.known;
    if (conversation) await service.conversations.forget(conversation);
    await service.chats.save(key, chosen ? { language: chosen } : {});
    await ctx.reply(texts[language]('telegram-new'));
  });
  return feature;
}
