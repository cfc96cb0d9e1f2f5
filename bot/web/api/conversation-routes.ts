import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { conversationIdSchema } from '../../../src/domain/question.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

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
