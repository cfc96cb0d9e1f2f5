import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { FeatureDeps } from '../feature-deps.ts';

/**
 * /new: a conversation without what was said before. The former one is erased, because no command could reach it any
 * more, and /forget promises to leave nothing; one that a specialist is to read stays, and /forget still reaches it.
 */
export function newConversationFeature({ service, texts }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('new', async (ctx) => {
    const { key, conversation, chosen, language } = ctx.known;
    const held = conversation ? await service.conversations.restart(conversation) : undefined;
    await service.chats.save(key, {
      ...(held && conversation ? { conversation } : {}),
      ...(chosen ? { language: chosen } : {}),
    });
    const say = texts[language];
    await ctx.reply(held ? say('telegram-new-held', { case: held.id }) : say('telegram-new'));
  });
  return feature;
}
