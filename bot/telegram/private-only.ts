import type { Middleware } from 'grammy';
import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';
import type { BotContext } from './bot-context.ts';

/**
 * Outside private chats the bot is silent: others would read about somebody's attestation. Addressed by name, it says
 * where to write, once a day per group.
 */
export function privateOnly(deps: {
  readonly service: Pick<Service, 'firstTime'>;
  readonly texts: Texts;
}): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.chat?.type === 'private') return await next();
    const { message, me } = ctx;
    if (!message?.text?.toLowerCase().includes(`@${me.username.toLowerCase()}`)) return;
    const day = Math.floor(message.date / 86_400);
    if (!(await deps.service.firstTime(`telegram:group-hint:${message.chat.id}:${day}`))) return;
    await ctx.reply(deps.texts[ctx.known.language]('telegram-only-private', { bot: me.username }));
  };
}
