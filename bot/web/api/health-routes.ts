import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { WebDeps } from '../web-deps.ts';

const readySchema = z.object({
  ready: z.boolean(),
  database: z.boolean(),
  index: z.boolean(),
  documents: z.boolean().describe('False while original documents are being taken in.'),
});

/** Whether the process is alive, and whether it can answer yet (503 until it can). Never rate-limited. */
export function healthRoutes(app: FastifyInstance, { service }: WebDeps): void {
  app.get(
    '/healthz',
    {
      config: { rateLimit: false },
      schema: { summary: 'Alive', response: { 200: z.object({ status: z.string() }) } },
    },
    async () => ({ status: 'ok' }),
  );
  app.get(
    '/readyz',
    {
      config: { rateLimit: false },
      schema: { summary: 'Ready to answer', response: { 200: readySchema, 503: readySchema } },
    },
    async (_request, reply) => {
      const none = { database: false, index: false, documents: false };
      const { database, index, documents } = await service.ready().catch(() => none);
      const ready = database && index;
      return reply.code(ready ? 200 : 503).send({ ready, database, index, documents });
    },
  );
}
