import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { conversationIdSchema } from '../../../src/domain/question.ts';
import { dropConversation, keepConversation, readConversation } from '../conversation-cookie.ts';
import { ownFormsOnly } from '../own-forms-only.ts';
import type { WebDeps } from '../web-deps.ts';

/** A script waits for no page: it gets an empty reply. */
function isScript(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('application/json');
}

/** Forms about the conversation itself: rating an answer, erasing all, keeping it in this browser. */
export function conversationForms(app: FastifyInstance, { service, config }: WebDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.post(
    '/rate',
    {
      onRequest: ownFormsOnly,
      schema: { body: z.object({ answer: z.string().max(64), rating: z.enum(['up', 'down']) }) },
    },
    async (request, reply) => {
      const { answer, rating } = request.body;
      const rated = await service.conversations.rate(answer, rating);
      if (!rated) throw new PersonMistake('not_found');
      if (isScript(request)) return reply.code(204).send();
      const id = encodeURIComponent(answer);
      return reply.redirect(`/?rated=${id}#answer-${id}`, 303);
    },
  );
  typed.post(
    '/remember',
    {
      onRequest: ownFormsOnly,
      schema: { body: z.object({ answer: z.string().max(64), remember: z.enum(['yes', 'no']) }) },
    },
    async (request, reply) => {
      const { answer, remember } = request.body;
      const conversation = readConversation(request);
      const done =
        conversation !== undefined &&
        (await service.conversations.remember({ conversation, answer, remember: remember === 'yes' }));
      if (!done) throw new PersonMistake('not_found');
      const id = encodeURIComponent(answer);
      return reply.redirect(`/?facts=${id}&kept=${remember}#answer-${id}`, 303);
    },
  );
  typed.post('/forget', { onRequest: ownFormsOnly }, async (request, reply) => {
    const conversation = readConversation(request);
    if (conversation) await service.conversations.forget(conversation);
    dropConversation(reply);
    return reply.redirect('/?forgotten=1', 303);
  });
  // A streamed answer names its conversation after the headers have left, so the script sends it back to be kept.
  typed.post(
    '/conversation',
    { onRequest: ownFormsOnly, schema: { body: z.object({ conversation: conversationIdSchema }) } },
    async (request, reply) => {
      const { conversation } = request.body;
      const turns = await service.conversations.turns(conversation);
      if (turns.length === 0) throw new PersonMistake('unknown_conversation');
      keepConversation(reply, conversation, config);
      return reply.code(204).send();
    },
  );
}
