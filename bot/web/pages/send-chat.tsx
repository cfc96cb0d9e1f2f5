import Html from '@kitajs/html';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseReply } from '../../../src/domain/case.ts';
import { PersonMistake } from '../../../src/domain/errors.ts';
import type { StoredTurn } from '../../../src/domain/service.ts';
import { dropConversation, readConversation } from '../conversation-cookie.ts';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { ChatPage } from '../views/chat-page.tsx';
import type { Consent } from '../views/facts.tsx';
import type { WebDeps } from '../web-deps.ts';

interface Said {
  readonly turns: readonly StoredTurn[];
  readonly replies: readonly CaseReply[];
}
const nothing: Said = { turns: [], replies: [] };

/** The conversation of this browser; one that was erased elsewhere is let go. */
async function readSaid(request: FastifyRequest, reply: FastifyReply, { service }: WebDeps): Promise<Said> {
  const conversation = readConversation(request);
  if (!conversation) return nothing;
  try {
    const turns = await service.conversations.turns(conversation);
    const replies = turns.length > 0 ? await service.cases.replies(conversation) : [];
    return { turns, replies };
  } catch (failure) {
    if (!(failure instanceof PersonMistake)) throw failure;
    dropConversation(reply);
    return nothing;
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
  readonly consent?: Consent;
}): Promise<FastifyReply> {
  const { web, request, reply, typed = '', problem, rated, forgotten = false, consent } = deps;
  const language = requestLanguage(request);
  const reading = readSaid(request, reply, web);
  const { turns, replies } = await (problem === undefined ? reading : reading.catch(() => nothing));
  const [norm] = web.service.sources(language).filter(({ standing }) => standing === 'in_force');
  return sendPage(
    reply,
    <ChatPage
      language={language}
      texts={web.texts}
      turns={turns}
      replies={replies}
      norm={norm}
      typed={typed}
      problem={problem}
      rated={rated}
      forgotten={forgotten}
      consent={consent}
    />,
  );
}
