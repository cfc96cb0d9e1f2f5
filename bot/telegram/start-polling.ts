import type { RunnerHandle } from '@grammyjs/runner';
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Texts } from '../locales/load-locales.ts';
import type { BotContext } from './bot-context.ts';
import type { BotLogger } from './bot-logger.ts';
import { silentLogger } from './bot-logger.ts';
import { faultFacts } from './fault-facts.ts';
import { registerCommands } from './telegram-commands.ts';
import { toOperatorMistake, untilOnline } from './until-online.ts';

/** What the bot asks Telegram for, by polling and by webhook alike. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query'] as const;

export interface PollingHandle {
  /** Takes no more updates; resolves when those already taken are answered. */
  stop(): Promise<void>;
  /** Resolves after `stop`; rejects with OperatorMistake for a wrong token or a second process. */
  readonly done: Promise<void>;
}

/** Answers the updates of long polling, chats side by side. Returns at once, Telegram reachable or not. */
export function startPolling(
  bot: Bot<BotContext>,
  options: { readonly texts: Texts; readonly logger?: BotLogger; readonly pollSeconds?: number },
): PollingHandle {
  const { texts, logger = silentLogger, pollSeconds = 30 } = options;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let runner: RunnerHandle | undefined;

  // The runner's own stop does not wait for the updates in work.
  async function handleUpdate(update: Update): Promise<void> {
    const work = bot.handleUpdate(update);
    running.add(work);
    try {
      await work;
    } catch (error) {
      logger.error(faultFacts(error), 'update failed unexpectedly');
    } finally {
      running.delete(work);
    }
  }

  let offset = 0;
  const patience = { logger, signal: stopping.signal };
  const supplier = {
    // The runner's own fetcher does not cap its pauses and cannot be stopped in one.
    async supply(limit: number, signal: Parameters<typeof bot.api.getUpdates>[1]): Promise<Update[]> {
      const request = { offset, limit: Math.max(1, Math.min(limit, 100)), timeout: pollSeconds };
      const poll = () => bot.api.getUpdates({ ...request, allowed_updates: [...allowedUpdates] }, signal);
      const updates = await untilOnline(poll, patience);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      return updates;
    },
  };

  async function work(): Promise<void> {
    bot.botInfo = await untilOnline(() => bot.api.getMe(), patience);
    await untilOnline(() => bot.api.deleteWebhook(), patience);
    await registerCommands(bot.api, texts).catch((error: unknown) => {
      logger.warn(faultFacts(error), 'commands not registered');
    });
    if (stopping.signal.aborted) return;
    const sink = createConcurrentSink({ consume: handleUpdate }, () => Promise.resolve(), {
      concurrency: 100,
    });
    runner = createRunner(createSource(supplier), sink);
    runner.start();
    logger.info({ bot: bot.botInfo.username }, 'Telegram bot polls');
    await runner.task();
  }

  const done = work().catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    throw toOperatorMistake(error) ?? error;
  });
  // Who does not listen to `done` has been told by the log at least.
  done.catch((error: unknown) => logger.error(faultFacts(error), 'polling has ended'));

  return {
    done,
    async stop() {
      stopping.abort();
      await runner?.stop();
      await Promise.allSettled([...running, done]);
    },
  };
}
