import type { Middleware } from 'grammy';
import type { Service } from '../../src/domain/service.ts';
import type { BotContext } from './bot-context.ts';

/** Telegram may deliver an update again, also to the next process: only the first delivery goes on. */
export function answerOnce(service: Pick<Service, 'firstTime'>): Middleware<BotContext> {
  return async (ctx, next) => {
    if (await service.firstTime(`telegram:update:${ctx.update.update_id}`)) await next();
  };
}
