import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerSchema } from '../../../src/domain/answer.ts';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import { conversationIdSchema } from '../../../src/domain/question.ts';
import { askLimit } from '../rate-limits.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const caseSchema = z.strictObject({
  reason: z.string().optional().describe('Why, in the words of the person; at most 1000 characters.'),
  language: languageSchema.optional(),
});

export function conversationRoutes(app: FastifyInstance, { service }: WebDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.post(
    '/api/v1/answers/:answer/rating',
    {
      schema: {
        summary: 'Say whether an answer helped',
        params: z.object({ answer: z.string() }),
        body: z.strictObject({ rating: z.enum(['up', 'down']) }),
        response: { 200: z.object({ rated: z.literal(true) }), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const rated = await service.conversations.rate(request.params.answer, request.body.rating);
      if (!rated) throw new PersonMistake('not_found');
      return { rated } as const;
    },
  );
  typed.post(
    '/api/v1/conversations/:id/case',
    {
      config: { rateLimit: askLimit },
      schema: {
        summary: 'Ask for a person',
        description:
          'Opens a case with the conversation, or names the one that is open; the answer has its number in `case`. What a specialist writes comes in `replies` of the next answer of `/api/v1/ask`.',
        params: z.object({ id: conversationIdSchema }),
        body: caseSchema.nullish(),
        response: { 200: answerSchema, '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => service.cases.open({ ...request.body, conversation: request.params.id }),
  );
  typed.put(
    '/api/v1/conversations/:id/facts',
    {
      schema: {
        summary: 'Remember what an answer understood, or let go of what is remembered',
        description:
          'Only with the consent of the person: `understood` of the answer then serves all later questions.',
        params: z.object({ id: conversationIdSchema }),
        body: z.strictObject({ answer: z.string(), remember: z.boolean() }),
        response: { 200: z.object({ remembered: z.boolean() }), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const { answer, remember } = request.body;
      const conversation = request.params.id;
      const done = await service.conversations.remember({ conversation, answer, remember });
      if (!done) throw new PersonMistake('not_found');
      return { remembered: remember };
    },
  );
  typed.delete(
    '/api/v1/conversations/:id',
    {
      schema: {
        summary: 'Erase a conversation with all it holds',
        params: z.object({ id: conversationIdSchema }),
        response: { 200: z.object({ forgotten: z.literal(true) }), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const forgotten = await service.conversations.forget(request.params.id);
      if (!forgotten) throw new PersonMistake('unknown_conversation');
      return { forgotten } as const;
    },
  );
}
