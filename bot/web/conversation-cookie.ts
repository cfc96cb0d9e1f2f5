import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../src/domain/language.ts';
import { conversationIdSchema } from '../../src/domain/question.ts';
import { languageCookie } from './request-language.ts';
import type { WebConfig } from './web-deps.ts';

const conversationCookie = 'kenes_conversation';
const monthInSeconds = 30 * 24 * 60 * 60;
const yearInSeconds = 365 * 24 * 60 * 60;

/** Lax, so that a link from elsewhere continues the conversation while a form from elsewhere does not. */
function cookieOptions(config: WebConfig, maxAge: number) {
  const secure = config.baseUrl?.startsWith('https:') ?? false;
  return { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge } as const;
}

export function readConversation(request: FastifyRequest): string | undefined {
  return conversationIdSchema.safeParse(request.cookies[conversationCookie]).data;
}

export function keepConversation(reply: FastifyReply, conversation: string, config: WebConfig): void {
  reply.setCookie(conversationCookie, conversation, cookieOptions(config, monthInSeconds));
}

export function dropConversation(reply: FastifyReply): void {
  reply.clearCookie(conversationCookie, { path: '/' });
}

export function keepLanguage(reply: FastifyReply, language: Language, config: WebConfig): void {
  reply.setCookie(languageCookie, language, cookieOptions(config, yearInSeconds));
}
