import Html from '@kitajs/html';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PersonMistake } from '../../../src/domain/errors.ts';
import type { StoredTurn } from '../../../src/domain/service.ts';
import { dropConversation, readConversation } from '../conversation-cookie.ts';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { ChatPage } from '../views/chat-page.tsx';
import type { WebDeps } from '../web-deps.ts';

/** The conversation of this browser; one that was erased elsewhere is let go. */
async function readTurns(request: FastifyRequest, reply: FastifyReply, { service }: WebDeps) {
  const conversation = readConversation(request);
  if (!conversation) return [];
  try {
    return await service.conversations.turns(conversation);
  } catch (failure) {
    if (!(failure instanceof PersonMistake)) throw failure;
    dropConversation(reply);
    return [];
  }
}

/** Sends the chat. With a `problem` the typed question stays in its field; the turns may then be missing. */
export async function sendChat(deps: {
  readonly web: WebDeps;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly typed?: string;
  readonly problem?: string;
  readonly rated?: string;
  readonly forgotten?: boolean;
}): Promise<FastifyReply> {
  const { web, request, reply, typed = '', problem, rated, forgotten = false } = deps;
  const language = requestLanguage(request);
  const reading = readTurns(request, reply, web);
  const turns: readonly StoredTurn[] = await (problem === undefined ? reading : reading.catch(() => []));
  const [norm] = web.service.sources(language).filter(({ standing }) => standing === 'in_force');
  return sendPage(
    reply,
    <ChatPage
      language={language}
      texts={web.texts}
      turns={turns}
      norm={norm}
      typed={typed}
      problem={problem}
      rated={rated}
      forgotten={forgotten}
    />,
  );
}
