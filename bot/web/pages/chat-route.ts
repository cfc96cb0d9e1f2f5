import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { WebDeps } from '../web-deps.ts';
import { sendChat } from './send-chat.tsx';

/** `lang` is read by `requestLanguage`; it must survive the check. */
const querySchema = z.object({
  lang: z.string().optional(),
  rated: z.string().max(64).optional(),
  forgotten: z.string().optional(),
  facts: z.string().max(64).optional(),
  kept: z.enum(['yes', 'no']).optional().catch(undefined),
});

export function chatRoute(app: FastifyInstance, web: WebDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/', { schema: { querystring: querySchema } }, (request, reply) => {
      const { rated, forgotten, facts, kept } = request.query;
      return sendChat({
        web,
        request,
        reply,
        forgotten: forgotten !== undefined,
        ...(rated ? { rated } : {}),
        ...(facts && kept ? { consent: { answer: facts, remember: kept === 'yes' } } : {}),
      });
    });
}
