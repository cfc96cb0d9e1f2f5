import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { PersonMistake } from '../../src/domain/errors.ts';
import { apiRoutes } from './api/api-routes.ts';
import { handleFailures } from './handle-failures.tsx';
import { pageRoutes } from './pages/page-routes.ts';
import { readLimit } from './rate-limits.ts';
import { securityHeaders } from './security-headers.ts';
import type { WebDeps } from './web-deps.ts';

const bodyLimitBytes = 64 * 1024;

/**
 * The web chat, the pages behind citations and the HTTP interface, not yet listening. It opens nothing of its own and
 * leaves `service` open when it closes.
 */
export function createServer(deps: WebDeps & { readonly logger?: FastifyBaseLogger }): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(deps.logger ? { loggerInstance: deps.logger } : {}),
    bodyLimit: bodyLimitBytes,
    // Addresses hold tokens and questions: the log gets the route's pattern instead.
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy in front is on this machine or its private network; nobody else may name another address.
    trustProxy: ['loopback', 'uniquelocal'],
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleFailures(app, deps);

  app.register(cookie);
  app.register(formbody);
  app.register(helmet, securityHeaders(deps.config));
  app.register(rateLimit, { ...readLimit, errorResponseBuilder: () => new PersonMistake('too_many') });
  app.register(fastifyStatic, {
    root: fileURLToPath(new URL('./static/', import.meta.url)),
    prefix: '/static/',
    index: false,
    maxAge: '30d',
    immutable: true,
  });
  app.register(apiRoutes, deps);
  app.register(pageRoutes, deps);

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  return app;
}
