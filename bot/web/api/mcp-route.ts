import type { FastifyInstance } from 'fastify';
import { askLimit } from '../rate-limits.ts';
import type { WebDeps } from '../web-deps.ts';

/** `/mcp`: the tools over streamable HTTP, without sessions; so there is nothing to listen to or to end. */
export function mcpRoute(app: FastifyInstance, { mcp }: WebDeps): void {
  if (!mcp) return;
  const schema = { hide: true };
  app.post('/mcp', { schema, config: { rateLimit: askLimit } }, async (request, reply) => {
    reply.hijack();
    await mcp(request.raw, reply.raw, request.body);
  });
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    schema,
    handler: async (_request, reply) => {
      const error = { code: -32000, message: 'Method not allowed: POST one message.' };
      return reply.code(405).header('allow', 'POST').send({ jsonrpc: '2.0', error, id: null });
    },
  });
}
