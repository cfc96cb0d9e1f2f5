import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from 'grammy';
import { GrammyError } from 'grammy';
import type { CaseDelivery } from '../../src/domain/case.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';
import type { BotContext } from './bot-context.ts';
import type { BotLogger } from './bot-logger.ts';
import { silentLogger } from './bot-logger.ts';
import { chatOf } from './chat-key.ts';
import { faultFacts } from './fault-facts.ts';
import { renderReply } from './render/render-reply.ts';
import { createSender } from './send-html.ts';

export interface ReplyCourier {
  /** Resolves when what is under way is delivered. */
  stop(): Promise<void>;
}

/**
 * Brings what the staff wrote to the chats of Telegram, looking every `everyMs`. A reply that cannot be brought stays in
 * the conversation and is shown there.
 */
export function startReplyCourier(
  bot: Pick<Bot<BotContext>, 'api'>,
  deps: {
    readonly service: Pick<Service, 'cases'>;
    readonly texts: Texts;
    readonly logger?: BotLogger;
    readonly everyMs?: number;
  },
): ReplyCourier {
  const { service, texts, logger = silentLogger, everyMs = 5000 } = deps;
  const send = createSender({ api: bot.api, logger });
  const stopping = new AbortController();

  async function bring({ id, address, language, ...reply }: CaseDelivery): Promise<void> {
    const chat = chatOf(address);
    if (chat === undefined) return await service.cases.settleDelivery(id, 'unreachable');
    try {
      await send({ chat, html: renderReply(reply, texts[language]) });
    } catch (error) {
      if (!isGone(error)) throw error;
      logger.info(faultFacts(error), 'the person of a case is gone');
      return await service.cases.settleDelivery(id, 'unreachable');
    }
    await service.cases.settleDelivery(id, 'delivered');
  }

  async function bringAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const delivery = await service.cases.nextDelivery('telegram');
      if (!delivery) return;
      await bring(delivery);
    }
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      await bringAll().catch((error: unknown) => {
        logger.error(faultFacts(error), 'a reply of the staff not delivered, trying again later');
      });
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const done = work();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** The person blocked the bot, or left Telegram. */
function isGone(error: unknown): boolean {
  return (
    error instanceof GrammyError && (error.error_code === 403 || error.description.includes('chat not found'))
  );
}
