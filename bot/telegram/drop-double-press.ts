import type { Middleware } from 'grammy';
import type { BotContext } from './bot-context.ts';

/** An impatient second press of a button is dropped while the first is being answered. */
export function dropDoublePress(): Middleware<BotContext> {
  const running = new Set<string>();
  return async (ctx, next) => {
    const press = ctx.callbackQuery;
    if (!press) return await next();
    const key = `${press.from.id}/${press.message?.message_id}/${press.data}`;
    if (running.has(key)) {
      // An unanswered press keeps its button spinning; when even that fails, it stops by itself.
      await ctx.answerCallbackQuery().catch(() => undefined);
      return;
    }
    running.add(key);
    try {
      await next();
    } finally {
      running.delete(key);
    }
  };
}
