import type { FastifyInstance } from 'fastify';
import type { WebDeps } from '../web-deps.ts';
import { askRoute } from './ask-route.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { mcpRoute } from './mcp-route.ts';
import { metricsRoute } from './metrics-route.ts';
import { planRoutes } from './plan-routes.ts';
import { registerDescription } from './register-description.ts';
import { ruleRoutes } from './rule-routes.ts';

/** Everything programs talk to: `/api/v1`, its description at `/api/docs`, and health. */
export async function apiRoutes(app: FastifyInstance, deps: WebDeps): Promise<void> {
  await registerDescription(app, deps);
  // Answers are typed where they are made; checking them again here would only turn a surprise into an error.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  askRoute(app, deps);
  ruleRoutes(app, deps);
  planRoutes(app, deps);
  catalogueRoutes(app, deps);
  conversationRoutes(app, deps);
  healthRoutes(app, deps);
  metricsRoute(app, deps);
  mcpRoute(app, deps);
}
