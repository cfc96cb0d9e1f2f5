import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { answerSchema } from '../../../src/domain/answer.ts';
import { questionSchema } from '../../../src/domain/question.ts';
import { wantsEvents } from '../event-stream.ts';
import { askLimit } from '../rate-limits.ts';
import { requestLanguage } from '../request-language.ts';
import { streamAnswer } from '../stream-answer.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const description = [
  'Asks one question in Russian or Kazakh and returns one answer. Send the `conversation` of an answer to continue it.',
  'With `Accept: text/event-stream` the same comes in parts: `status` { step }, `text` { delta }, then `answer` (the whole',
  'answer) or `error`.',
].join(' ');

export function askRoute(app: FastifyInstance, { service, texts }: WebDeps): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/api/v1/ask',
    {
      config: { rateLimit: askLimit },
      schema: {
        summary: 'Ask a question',
        description,
        body: questionSchema,
        response: { 200: answerSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      if (!wantsEvents(request)) return service.ask(request.body);
      return streamAnswer({
        request,
        reply,
        text: texts[requestLanguage(request)],
        run: async (stream) => {
          const answer = await service.ask(request.body, ({ type, ...data }) => stream.send(type, data));
          stream.send('answer', answer);
        },
      });
    },
  );
}
