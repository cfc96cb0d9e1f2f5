import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';
import type { Answerer } from './answer-question.ts';
import type { BotLogger } from './bot-logger.ts';
import type { Sender } from './send-html.ts';

/** What each feature of the bot may use. */
export interface FeatureDeps {
  readonly service: Service;
  readonly texts: Texts;
  readonly answer: Answerer;
  readonly send: Sender;
  readonly logger: BotLogger;
  readonly publicUrl: string | undefined;
}
