import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerSchema } from '../../../src/domain/answer.ts';
import { daySchema } from '../../../src/domain/day.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import { requestLanguage } from '../request-language.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const ruleSchema = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  examples: z.array(z.string()).readonly(),
  inputs: z
    .array(
      z.object({
        id: z.string(),
        question: z.string(),
        example: z.string(),
        choices: z.array(z.object({ value: z.string(), label: z.string() })).readonly(),
      }),
    )
    .readonly(),
  schema: z.unknown().describe('JSON Schema of the inputs.'),
});

const requestSchema = z.strictObject({
  inputs: z.record(z.string(), z.unknown()).default({}),
  on: daySchema.optional().describe('The day asked about; today in Almaty unless given.'),
  language: languageSchema.optional(),
});

export function ruleRoutes(app: FastifyInstance, { service }: WebDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.get(
    '/api/v1/rules',
    {
      schema: {
        summary: 'Rules that can be computed',
        querystring: z.object({ language: languageSchema.optional() }),
        response: { 200: z.array(ruleSchema), '4xx': errorSchema },
      },
    },
    async (request) => [...service.rules.list(requestLanguage(request))],
  );
  typed.post(
    '/api/v1/rules/:id',
    {
      schema: {
        summary: 'Compute one rule',
        description: 'An answer of status `computed`, or `clarification` that names the missing inputs.',
        params: z.object({ id: z.string() }),
        body: requestSchema,
        response: { 200: answerSchema, '4xx': errorSchema },
      },
    },
    async (request) => {
      const { inputs, on } = request.body;
      const language = requestLanguage(request);
      const { id } = request.params;
      const answer = service.rules.evaluate({ id, inputs, language, ...(on ? { on } : {}) });
      return await service.quoted(answer, language);
    },
  );
}
