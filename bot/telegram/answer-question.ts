import type { Answer } from '../../src/domain/answer.ts';
import { PersonMistake } from '../../src/domain/errors.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Service } from '../../src/domain/service.ts';
import { fullLinks } from '../full-links.ts';
import type { Texts } from '../locales/load-locales.ts';
import type { BotContext, KnownChat } from './bot-context.ts';
import type { BotLogger } from './bot-logger.ts';
import { faultFacts } from './fault-facts.ts';
import { keepTyping } from './keep-typing.ts';
import { answerKeyboard } from './render/answer-keyboard.ts';
import { renderAnswer } from './render/render-answer.ts';
import { renderReply } from './render/render-reply.ts';
import type { Sender } from './send-html.ts';

export interface Asked {
  readonly text: string;
  /** Of a pressed button, whose words we chose ourselves; else the service hears it from the words. */
  readonly language?: Language;
  readonly profile?: Readonly<Record<string, unknown>>;
  /** What was understood wrongly, by input. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** A pressed button is named above its answer: nobody sees what was pressed otherwise. */
  readonly pressed?: boolean;
  readonly replyTo?: number;
}

/** Asks the service in the chat's conversation and sends the answer. */
export function createAnswerer(deps: {
  readonly service: Pick<Service, 'ask' | 'chats' | 'cases'>;
  readonly texts: Texts;
  readonly send: Sender;
  readonly logger: BotLogger;
  readonly publicUrl: string | undefined;
  readonly typingEveryMs: number;
}) {
  const { service, texts, send } = deps;

  async function ask(asked: Asked, known: KnownChat): Promise<Answer> {
    // For words that do not tell their language; a conversation that has begun knows it better than a guess.
    const language = asked.language ?? known.chosen ?? (known.conversation ? undefined : known.language);
    const question: Question = {
      text: asked.text,
      ...(language && { language }),
      ...(asked.profile && { profile: asked.profile }),
      ...(asked.facts && { facts: asked.facts }),
    };
    if (!known.conversation) return await service.ask(question);
    try {
      return await service.ask({ ...question, conversation: known.conversation });
    } catch (error) {
      // Erased elsewhere: without this the chat could never ask again.
      if (!(error instanceof PersonMistake) || error.code !== 'unknown_conversation') throw error;
      return await service.ask(question);
    }
  }

  /** A store that fails here costs the memory of the chat, not the answer. */
  async function remember({ key, chosen }: KnownChat, conversation: string): Promise<void> {
    try {
      await service.chats.save(key, { conversation, ...(chosen && { language: chosen }) });
    } catch (error) {
      deps.logger.error(faultFacts(error), 'conversation of a chat not saved');
    }
  }

  /** Without it the specialist's answer still waits in the conversation. */
  async function reachable({ key }: KnownChat, conversation: string): Promise<void> {
    try {
      await service.cases.reach(conversation, key);
    } catch (error) {
      deps.logger.error(faultFacts(error), 'chat of a case not saved');
    }
  }

  return async (ctx: BotContext, asked: Asked): Promise<void> => {
    if (!ctx.chat) return;
    const { known } = ctx;
    const answer = fullLinks(
      await keepTyping(ctx, deps.typingEveryMs, () => ask(asked, known)),
      deps.publicUrl,
    );
    if (answer.conversation !== known.conversation) await remember(known, answer.conversation);
    if (answer.case) await reachable(known, answer.conversation);
    for (const reply of answer.replies ?? []) {
      await send({ chat: ctx.chat.id, html: renderReply(reply, texts[answer.language]) });
    }
    await send({
      chat: ctx.chat.id,
      html: renderAnswer(answer, texts[answer.language], asked.pressed ? asked.text : undefined),
      keyboard: answerKeyboard(answer, texts[known.chosen ?? answer.language]),
      ...(asked.replyTo && { replyTo: asked.replyTo }),
    });
  };
}
export type Answerer = ReturnType<typeof createAnswerer>;
