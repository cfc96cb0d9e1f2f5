import Html from '@kitajs/html';
import type { FastifyInstance } from 'fastify';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { CoveragePage } from '../views/coverage-page.tsx';
import type { WebDeps } from '../web-deps.ts';

export function coverageRoute(app: FastifyInstance, { coverage, texts }: WebDeps): void {
  app.get('/coverage', async (request, reply) => {
    if (!coverage) throw new PersonMistake('not_found');
    const language = requestLanguage(request);
    const page = <CoveragePage language={language} t={texts[language]} coverage={await coverage()} />;
    return sendPage(reply, page);
  });
}
