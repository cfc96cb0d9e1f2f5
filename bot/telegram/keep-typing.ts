import type { BotContext } from './bot-context.ts';

/** Telegram shows "typing" for five seconds, so it is repeated every `everyMs` until `work` ends. */
export async function keepTyping<T>(ctx: BotContext, everyMs: number, work: () => Promise<T>): Promise<T> {
  // A failure here is no reason to withhold the answer.
  const show = () => ctx.replyWithChatAction('typing').catch(() => undefined);
  const first = show();
  const timer = setInterval(() => void show(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    // Shown after the answer it would look as if one more were coming.
    await first;
  }
}
