import type { FastifyInstance } from 'fastify';
import { languageSchema } from '../../../src/domain/language.ts';
import { keepLanguage } from '../conversation-cookie.ts';
import type { WebDeps } from '../web-deps.ts';
import { articleRoute } from './article-route.tsx';
import { askFormRoute } from './ask-form-route.tsx';
import { chatRoute } from './chat-route.ts';
import { conversationForms } from './conversation-forms.ts';
import { coverageRoute } from './coverage-route.tsx';
import { planRoute } from './plan-route.tsx';
import { sourceRoute } from './source-route.tsx';
import { sourcesRoute } from './sources-route.tsx';

/** Pages for people. `?lang=` on any of them changes the language and is remembered. */
export async function pageRoutes(app: FastifyInstance, deps: WebDeps): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.schema = { hide: true, ...route.schema };
  });
  app.addHook<{ Querystring: { lang?: unknown } }>('preHandler', async (request, reply) => {
    const chosen = languageSchema.safeParse(request.query.lang).data;
    if (chosen) keepLanguage(reply, chosen, deps.config);
  });
  for (const language of languageSchema.options) {
    app.get(`/${language}`, (_request, reply) => reply.redirect(`/?lang=${language}`, 302));
  }
  chatRoute(app, deps);
  await app.register(askFormRoute, deps);
  conversationForms(app, deps);
  articleRoute(app, deps);
  sourcesRoute(app, deps);
  sourceRoute(app, deps);
  coverageRoute(app, deps);
  planRoute(app, deps);
}
