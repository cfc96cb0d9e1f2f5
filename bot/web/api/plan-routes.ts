import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daySchema } from '../../../src/domain/day.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { requestLanguage } from '../request-language.ts';
import { sendCalendar } from '../send-calendar.ts';
import type { WebDeps } from '../web-deps.ts';
import { errorSchema } from './error-schema.ts';

const requestSchema = z.strictObject({
  profile: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('What is known of the person: inputs of the rules by id, all optional.'),
  on: daySchema.optional().describe('The day asked about; today in Almaty unless given.'),
  language: languageSchema.optional(),
});

const about =
  'What is due when, what is missing and in which order. Last days follow from the Rules alone; `policy` says how.';

export function planRoutes(app: FastifyInstance, { service }: WebDeps): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  typed.post(
    '/api/v1/plan',
    {
      schema: {
        summary: 'Plan the way to a category',
        description: about,
        body: requestSchema,
        response: { 200: planSchema, '4xx': errorSchema },
      },
    },
    async (request) => {
      const { profile, on } = request.body;
      return service.plan({ profile, on, language: requestLanguage(request) });
    },
  );
  typed.post(
    '/api/v1/plan.ics',
    {
      schema: {
        summary: 'The last days of a plan as iCalendar',
        description: 'All-day events of `text/calendar`; a plan without a day ahead is refused.',
        body: requestSchema,
        response: { 200: z.string(), '4xx': errorSchema },
      },
    },
    async (request, reply) => {
      const { profile, on } = request.body;
      const plan = service.plan({ profile, on, language: requestLanguage(request) });
      return sendCalendar(reply, service.planCalendar(plan));
    },
  );
}
