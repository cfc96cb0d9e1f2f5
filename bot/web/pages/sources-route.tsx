import Html from '@kitajs/html';
import type { FastifyInstance } from 'fastify';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { SourcesPage } from '../views/sources-page.tsx';
import type { WebDeps } from '../web-deps.ts';

export function sourcesRoute(app: FastifyInstance, { service, texts }: WebDeps): void {
  app.get('/sources', (request, reply) => {
    const language = requestLanguage(request);
    const sources = service.sources(language);
    return sendPage(reply, <SourcesPage language={language} t={texts[language]} sources={sources} />);
  });
}
