import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError, HttpError } from 'grammy';
import { OperatorMistake } from '../../src/domain/errors.ts';
import type { BotLogger } from './bot-logger.ts';
import { faultFacts } from './fault-facts.ts';

const longestPauseMs = 30_000;

/** Only an operator can mend a wrong token or a second process; undefined for what passes by itself. */
export function toOperatorMistake(error: unknown): OperatorMistake | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  // Telegram says 404 to what does not even look like a token.
  if (error.error_code === 401 || error.error_code === 404) {
    return new OperatorMistake(`Telegram does not accept TELEGRAM_BOT_TOKEN (${error.error_code})`);
  }
  if (error.error_code === 409) {
    return new OperatorMistake(
      'Another process answers for this Telegram bot (409): stop it, or use another token',
    );
  }
  return undefined;
}

function passes(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code >= 500 || error.error_code === 429;
  return error instanceof HttpError;
}

/** Repeats a call, with growing pauses, while Telegram cannot be reached. Throws OperatorMistake, or when aborted. */
export async function untilOnline<T>(
  call: () => Promise<T>,
  { logger, signal }: { readonly logger: BotLogger; readonly signal: AbortSignal },
): Promise<T> {
  for (let pause = 500; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      signal.throwIfAborted();
      return await call();
    } catch (error) {
      const mistake = toOperatorMistake(error);
      if (mistake) throw mistake;
      if (signal.aborted || !passes(error)) throw error;
      logger.warn(faultFacts(error), 'Telegram cannot be reached, trying again');
      const told = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
      await sleep(Math.max(pause, told), undefined, { signal });
    }
  }
}
