import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { renderApiPage } from '../views/api-page.tsx';
import type { WebDeps } from '../web-deps.ts';

const about = [
  'Kenes answers the questions of teachers of Kazakhstan about their attestation, in Russian and Kazakh, from the documents.',
  'No key is needed. A conversation id is a secret: whoever holds it continues the conversation.',
  'Errors are `{ error: { code, message } }`; the message is in `language` of the body or query, else in Accept-Language.',
].join(' ');

/** OpenAPI from the schemas that check the requests, as JSON and as a page for people. */
export async function registerDescription(app: FastifyInstance, { config, texts }: WebDeps): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Kenes', version: '1', description: about },
      ...(config.baseUrl ? { servers: [{ url: config.baseUrl }] } : {}),
    },
    transform: jsonSchemaTransform,
  });
  app.get('/api/docs/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/api/docs', { schema: { hide: true } }, async (request, reply) => {
    const language = requestLanguage(request);
    return sendPage(reply, renderApiPage({ language, t: texts[language], document: app.swagger() }));
  });
}
