import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daySchema } from '../../../src/domain/day.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import { standingSchema } from '../../../src/domain/standing.ts';
import { requestLanguage } from '../request-language.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const searchSchema = z.object({
  q: z.string().default(''),
  language: languageSchema.optional().describe('Only passages in this language.'),
  standing: standingSchema.optional().describe('Only passages of documents with this standing.'),
  edition: z.string().optional().describe('Only this document: an id that /api/v1/sources lists.'),
  on: daySchema
    .optional()
    .describe('Leaves out documents that were not valid on this day, as far as their dates are known.'),
});

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
        querystring: searchSchema,
        response: { 200: z.array(hitSchema), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request) => {
      const { q, ...limits } = request.query;
      return [...(await service.search({ text: q, ...limits }))];
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
