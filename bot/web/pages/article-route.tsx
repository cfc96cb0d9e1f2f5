import Html from '@kitajs/html';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { ArticlePage } from '../views/article-page.tsx';
import type { WebDeps } from '../web-deps.ts';

export function articleRoute(app: FastifyInstance, { service, texts }: WebDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/articles/:id', { schema: { params: z.object({ id: z.string() }) } }, async (request, reply) => {
      const language = requestLanguage(request);
      const article = service.article(request.params.id, language);
      if (!article) throw new PersonMistake('not_found');
      const quoted = await service.quoted({ text: article.short, ...article }, language);
      return sendPage(reply, <ArticlePage language={language} t={texts[language]} article={quoted} />);
    });
}
