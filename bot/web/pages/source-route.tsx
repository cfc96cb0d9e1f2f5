import Html from '@kitajs/html';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { SourcePage } from '../views/source-page.tsx';
import type { WebDeps } from '../web-deps.ts';

export function sourceRoute(app: FastifyInstance, { service, texts }: WebDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/sources/:id', { schema: { params: z.object({ id: z.string() }) } }, async (request, reply) => {
      const language = requestLanguage(request);
      const source = await service.source(request.params.id, language);
      if (!source) throw new PersonMistake('not_found');
      return sendPage(reply, <SourcePage language={language} t={texts[language]} source={source} />);
    });
}
