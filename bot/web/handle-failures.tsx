import Html from '@kitajs/html';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PersonMistake } from '../../src/domain/errors.ts';
import { failureWords } from '../locales/failure-words.ts';
import { asMistake } from './as-mistake.ts';
import { describeFault } from './describe-fault.ts';
import { failureStatus } from './failure-status.ts';
import { requestLanguage } from './request-language.ts';
import { sendPage } from './send-page.ts';
import { ProblemPage } from './views/problem-page.tsx';
import type { WebDeps } from './web-deps.ts';

/** Whether a program asks rather than a person's browser: it gets JSON instead of a page. */
function isProgram(request: FastifyRequest): boolean {
  if (request.url.startsWith('/api/')) return true;
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') || accept.includes('text/event-stream');
}

/** Every failure ends in words in the person's language; only ours are logged, and never with what was sent. */
export function handleFailures(app: FastifyInstance, { texts }: WebDeps): void {
  const answer = (failure: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const language = requestLanguage(request);
    const status = failureStatus(failure);
    const { code, message } = failureWords(failure, texts[language]);
    if (status === 503) reply.header('retry-after', '60');
    reply.code(status);
    if (isProgram(request)) return reply.send({ error: { code, message } });
    return sendPage(
      reply,
      <ProblemPage language={language} t={texts[language]} status={status} message={message} />,
    );
  };

  app.setErrorHandler<Error & { code: string }>(async (error, request, reply) => {
    const failure = asMistake(error, request);
    if (!(failure instanceof PersonMistake)) {
      request.log.error({ fault: describeFault(failure), route: request.routeOptions.url }, 'request failed');
    }
    try {
      return await answer(failure, request, reply);
    } catch (fault) {
      // Fastify would send the message of whatever broke here.
      request.log.error({ fault: describeFault(fault) }, 'no words for a failure');
      return reply.code(500).type('text/plain').send('500');
    }
  });
  app.setNotFoundHandler((request, reply) => answer(new PersonMistake('not_found'), request, reply));
}
