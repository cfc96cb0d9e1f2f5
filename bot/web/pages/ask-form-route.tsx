import Html from '@kitajs/html';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Answer } from '../../../src/domain/answer.ts';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { AskEvent } from '../../../src/domain/service.ts';
import { failureWords } from '../../locales/failure-words.ts';
import { asMistake } from '../as-mistake.ts';
import { keepConversation, readConversation } from '../conversation-cookie.ts';
import { describeFault } from '../describe-fault.ts';
import { wantsEvents } from '../event-stream.ts';
import { failureStatus } from '../failure-status.ts';
import { ownFormsOnly } from '../own-forms-only.ts';
import { askLimit } from '../rate-limits.ts';
import { requestLanguage } from '../request-language.ts';
import { streamAnswer } from '../stream-answer.ts';
import { Turn } from '../views/turn.tsx';
import { workingWords } from '../views/working-words.ts';
import type { WebDeps } from '../web-deps.ts';
import { sendChat } from './send-chat.tsx';

/** Percent-encoded Cyrillic takes six bytes a letter: a question far too long still gets a page that keeps it. */
const formLimitBytes = 1024 * 1024;

/**
 * A typed question, or a button: `input` and `value` are the choice it stands for, `fact` the understood one it takes
 * back, `language` that of the answer.
 */
const formSchema = z.object({
  text: z.string().default(''),
  input: z.string().optional(),
  value: z.string().optional(),
  fact: z.string().optional(),
  language: languageSchema.optional().catch(undefined),
});

function readQuestion(form: z.infer<typeof formSchema>): Question {
  const { text, input, value, fact, language } = form;
  return {
    text,
    ...(language ? { language } : {}),
    ...(input && value ? { profile: { [input]: value } } : {}),
    ...(fact ? { facts: { [fact]: null } } : {}),
  };
}

/** Asks within the browser's conversation; when that was erased elsewhere, in a new one. */
async function askHere(
  { service }: WebDeps,
  request: FastifyRequest,
  question: Question,
  listen?: (event: AskEvent) => void,
): Promise<Answer> {
  const conversation = readConversation(request);
  try {
    return await service.ask({ ...question, ...(conversation ? { conversation } : {}) }, listen);
  } catch (failure) {
    const lost = failure instanceof PersonMistake && failure.code === 'unknown_conversation';
    if (!lost || !conversation) throw failure;
    return service.ask(question, listen);
  }
}

async function streamTurn(web: WebDeps, request: FastifyRequest, reply: FastifyReply, question: Question) {
  const text = web.texts[requestLanguage(request)];
  return streamAnswer({
    request,
    reply,
    text,
    run: async (stream) => {
      const answer = await askHere(web, request, question, (event) => {
        if (event.type === 'text') stream.send('text', { delta: event.delta });
        else stream.send('status', { words: workingWords(event.step, text) });
      });
      const turn = { question: question.text, answer, at: new Date().toISOString() };
      const html = await (<Turn texts={web.texts} turn={turn} />);
      stream.send('turn', { html, conversation: answer.conversation });
    },
  });
}

/** `POST /ask`: a form gets a redirect to the conversation; a script gets the turn as events, rendered here as well. */
export async function askFormRoute(app: FastifyInstance, web: WebDeps): Promise<void> {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const failure = asMistake(error, request);
    if (!(failure instanceof PersonMistake)) {
      request.log.error(
        { fault: describeFault(failure), route: request.routeOptions.url },
        'question failed',
      );
    }
    const { code, message } = failureWords(failure, web.texts[requestLanguage(request)]);
    reply.code(failureStatus(failure));
    if (wantsEvents(request)) return reply.send({ error: { code, message } });
    const typed = formSchema.safeParse(request.body).data?.text ?? '';
    return sendChat({ web, request, reply, typed, problem: message });
  });

  app.withTypeProvider<ZodTypeProvider>().post(
    '/ask',
    {
      bodyLimit: formLimitBytes,
      config: { rateLimit: askLimit },
      onRequest: ownFormsOnly,
      schema: { body: formSchema },
    },
    async (request, reply) => {
      const question = readQuestion(request.body);
      if (wantsEvents(request)) return streamTurn(web, request, reply, question);
      const answer = await askHere(web, request, question);
      keepConversation(reply, answer.conversation, web.config);
      return reply.redirect('/#latest', 303);
    },
  );
}
