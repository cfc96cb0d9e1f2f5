import type { Middleware } from 'grammy';
import type { Service } from '../../src/domain/service.ts';
import type { BotContext } from './bot-context.ts';
import { chatKey } from './chat-key.ts';

/** Finds the chat's conversation and language. Who has chosen none hears the language of their last answer. */
export function knowChat(service: Pick<Service, 'chats' | 'conversations'>): Middleware<BotContext> {
  return async (ctx, next) => {
    if (!ctx.chat) return;
    const key = chatKey(ctx.chat.id);
    const { conversation, language: chosen } = (await service.chats.find(key)) ?? {};
    const turns = conversation && !chosen ? await service.conversations.turns(conversation) : [];
    ctx.known = {
      key,
      language: chosen ?? turns.at(-1)?.answer.language ?? ctx.known.language,
      ...(conversation && { conversation }),
      ...(chosen && { chosen }),
    };
    await next();
  };
}
