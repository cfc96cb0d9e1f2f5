import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { requestLanguage } from '../request-language.ts';
import { sendPage } from '../send-page.ts';
import { type ApiDocument, renderApiPage } from '../views/api-page.tsx';
import type { WebDeps } from '../web-deps.ts';
import { rulePaths } from './rule-paths.ts';

const about = [
  'Kenes answers the questions of teachers of Kazakhstan about their attestation, in Russian and Kazakh, from the documents.',
  'No key is needed. A conversation id is a secret: whoever holds it continues the conversation.',
  'Errors are `{ error: { code, message } }`; the message is in `language` of the body or query, else in Accept-Language.',
].join(' ');

/** OpenAPI from the schemas that check the requests, as JSON and as a page for people. */
export async function registerDescription(app: FastifyInstance, deps: WebDeps): Promise<void> {
  const { config, texts, service } = deps;
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Kenes', version: '1', description: about },
      ...(config.baseUrl ? { servers: [{ url: config.baseUrl }] } : {}),
    },
    transform: jsonSchemaTransform,
  });
  const describe = (): ApiDocument => {
    const document = app.swagger();
    return { ...document, paths: { ...document.paths, ...rulePaths(service, document) } };
  };
  app.get('/api/docs/openapi.json', { schema: { hide: true } }, async () => describe());
  app.get('/api/docs', { schema: { hide: true } }, async (request, reply) => {
    const language = requestLanguage(request);
    return sendPage(reply, renderApiPage({ language, t: texts[language], document: describe() }));
  });
}
