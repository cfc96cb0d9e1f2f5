import type { Middleware } from 'grammy';
import { GrammyError } from 'grammy';
import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';
import type { Text, Texts } from '../locales/load-locales.ts';
import type { BotContext } from './bot-context.ts';
import type { BotLogger } from './bot-logger.ts';
import { chatKey } from './chat-key.ts';
import { faultFacts } from './fault-facts.ts';
import { guessLanguage } from './guess-language.ts';

/** The person blocked the bot, or left Telegram: there is nobody to tell. */
function isGone(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || error.description.includes('chat not found');
}

function words(error: unknown, say: Text): string {
  if (error instanceof PersonMistake) return say(`mistake-${error.code}`, error.facts);
  return say(error instanceof StoreFault ? 'error-store' : 'error-ours');
}

/** The outermost step: every failure ends in a message the person understands, and in a line of the log. */
export function faceFaults(deps: {
  readonly texts: Texts;
  readonly logger: BotLogger;
}): Middleware<BotContext> {
  const { texts, logger } = deps;

  async function tell(ctx: BotContext, error: unknown): Promise<void> {
    if (ctx.chat?.type !== 'private') return;
    const say = texts[ctx.known.language];
    let text: string;
    try {
      text = words(error, say);
    } catch {
      logger.error(
        { code: error instanceof PersonMistake ? error.code : 'unknown' },
        'mistake without words',
      );
      text = say('error-ours');
    }
    await ctx.api.sendMessage(ctx.chat.id, text);
  }

  return async (ctx, next) => {
    ctx.known = { key: chatKey(ctx.chat?.id ?? 0), language: guessLanguage(ctx.from?.language_code) };
    try {
      await next();
    } catch (error) {
      if (isGone(error)) return logger.info(faultFacts(error), 'the person is gone');
      if (!(error instanceof PersonMistake)) logger.error(faultFacts(error), 'update failed');
      await tell(ctx, error).catch((second: unknown) => {
        logger.error(faultFacts(second), 'the person could not be told of a failure');
      });
    }
  };
}
