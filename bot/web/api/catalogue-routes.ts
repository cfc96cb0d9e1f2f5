import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daySchema } from '../../../src/domain/day.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import { standingSchema } from '../../../src/domain/standing.ts';
import { requestLanguage } from '../request-language.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const hitSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  place: z.string(),
  source: z.string(),
  standing: standingSchema,
  link: z.string(),
  score: z.number(),
});

const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  edition: z.string(),
  standing: standingSchema,
  checked: daySchema
    .optional()
    .describe('The day somebody last compared it; absent for a file nobody registered.'),
  link: z.string().optional(),
  ingested: z.array(languageSchema).readonly().describe('Languages in which its own text is here.'),
});

export function catalogueRoutes(app: FastifyInstance, { service }: WebDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(
    '/api/v1/search',
    {
      schema: {
        summary: 'Find passages of articles and of original documents',
        querystring: z.object({ q: z.string().default(''), language: languageSchema.optional() }),
        response: { 200: z.array(hitSchema), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const { q, language } = request.query;
      return [...(await service.search({ text: q, ...(language ? { language } : {}) }))];
    },
  );
  typed.get(
    '/api/v1/sources',
    {
      schema: {
        summary: 'Documents that answers rest on',
        querystring: z.object({ language: languageSchema.optional() }),
        response: { 200: z.array(sourceSchema), '4xx': errorSchema },
      },
    },
    async (request) => [...service.sources(requestLanguage(request))],
  );
}
