import { sequentialize } from '@grammyjs/runner';
import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { OperatorMistake } from '../../src/domain/errors.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';
import { answerOnce } from './answer-once.ts';
import { createAnswerer } from './answer-question.ts';
import type { BotContext } from './bot-context.ts';
import type { BotLogger } from './bot-logger.ts';
import { silentLogger } from './bot-logger.ts';
import { dropDoublePress } from './drop-double-press.ts';
import { faceFaults } from './face-faults.ts';
import type { FeatureDeps } from './feature-deps.ts';
import { buttonsFeature } from './features/buttons.ts';
import { detailsFeature } from './features/details.ts';
import { factsFeature } from './features/facts.ts';
import { forgetFeature } from './features/forget.ts';
import { helpFeature } from './features/help.ts';
import { languageFeature } from './features/language.ts';
import { newConversationFeature } from './features/new-conversation.ts';
import { questionsFeature } from './features/questions.ts';
import { ratingFeature } from './features/rating.ts';
import { startFeature } from './features/start.ts';
import { unsupportedFeature } from './features/unsupported.ts';
import { knowChat } from './know-chat.ts';
import { privateOnly } from './private-only.ts';
import type { RetryLimits } from './retry-faults.ts';
import { retryFaults } from './retry-faults.ts';
import { createSender } from './send-html.ts';

export interface BotOptions {
  readonly service: Service;
  readonly texts: Texts;
  readonly token: string;
  /** Another Bot API server. */
  readonly apiRoot?: string;
  /** How people reach the web pages; citations then link to them. */
  readonly publicUrl?: string | undefined;
  readonly logger?: BotLogger;
  /** Spares the first call of getMe, e.g. behind a webhook. */
  readonly botInfo?: UserFromGetMe;
  readonly retries?: RetryLimits;
  readonly typingEveryMs?: number;
}

const features: readonly ((deps: FeatureDeps) => ReturnType<typeof startFeature>)[] = [
  startFeature,
  languageFeature,
  helpFeature,
  newConversationFeature,
  forgetFeature,
  buttonsFeature,
  detailsFeature,
  factsFeature,
  ratingFeature,
  questionsFeature,
  unsupportedFeature,
];

/**
 * The bot, not yet connected: `startPolling` or a webhook feeds it with updates. `handleUpdate` never rejects for a
 * failure in answering: the person was told, and the log.
 */
export function createBot(options: BotOptions): Bot<BotContext> {
  const { service, texts, token, botInfo, publicUrl, logger = silentLogger } = options;
  if (token.trim() === '') throw new OperatorMistake('TELEGRAM_BOT_TOKEN is empty');
  const apiRoot = options.apiRoot?.replace(/\/+$/u, '');
  const bot = new Bot<BotContext>(token.trim(), {
    // A long poll takes 30 seconds; a connection that is silent for longer is dead.
    client: { timeoutSeconds: 60, ...(apiRoot && { apiRoot }) },
    ...(botInfo && { botInfo }),
  });
  bot.api.config.use(
    ...retryFaults(options.retries ?? { pausesMs: [500, 2000, 5000], longestWaitSeconds: 60 }),
  );

  const send = createSender({ api: bot.api, logger });
  const answer = createAnswerer({
    service,
    texts,
    send,
    logger,
    publicUrl,
    typingEveryMs: options.typingEveryMs ?? 4000,
  });
  bot.use(
    dropDoublePress(),
    sequentialize((ctx) => ctx.chat?.id.toString()),
    faceFaults({ texts, logger }),
    privateOnly({ service, texts }),
    answerOnce(service),
    knowChat(service),
    ...features.map((feature) => feature({ service, texts, answer, send, logger, publicUrl })),
  );
  return bot;
}
