import { setTimeout as sleep } from 'node:timers/promises';
import { autoRetry } from '@grammyjs/auto-retry';
import type { Transformer } from 'grammy';
import { HttpError } from 'grammy';

export interface RetryLimits {
  /** Milliseconds before each new try after a broken connection or a failure of the server. */
  readonly pausesMs: readonly number[];
  /** The longest `retry_after` worth waiting for, in seconds. */
  readonly longestWaitSeconds: number;
}

/** Polling has its own patience, and a late "typing" helps nobody. */
const impatient: ReadonlySet<string> = new Set(['getUpdates', 'sendChatAction', 'answerCallbackQuery']);

/**
 * Tries again: 429 after the time Telegram names, broken connections and 5xx after short pauses. A message may then
 * come twice if the connection broke after its arrival; never coming would be worse.
 */
export function retryFaults({ pausesMs, longestWaitSeconds }: RetryLimits): Transformer[] {
  const afterLimit = autoRetry({
    maxRetryAttempts: 3,
    maxDelaySeconds: longestWaitSeconds,
    // Its own pauses for these start at three seconds, and for connections never end.
    rethrowHttpErrors: true,
    rethrowInternalServerErrors: true,
  });

  const afterFailure: Transformer = async (prev, method, payload, signal) => {
    for (const pause of pausesMs) {
      try {
        const response = await prev(method, payload, signal);
        if (response.ok || response.error_code < 500) return response;
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
      }
      await sleep(pause);
    }
    return await prev(method, payload, signal);
  };

  return [afterFailure, afterLimit].map(
    (retry): Transformer =>
      async (prev, method, payload, signal) =>
        impatient.has(method)
          ? await prev(method, payload, signal)
          : await retry(prev, method, payload, signal),
  );
}
