import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';
import { createWebBench } from '../support/web-bench.ts';

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const operationSchema = z.object({
  summary: z.string(),
  description: z.string(),
  requestBody: z.object({
    content: z.object({
      'application/json': z.object({
        schema: z.object({
          properties: z.object({ inputs: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
        }),
        example: z.object({ inputs: z.record(z.string(), z.unknown()) }),
      }),
    }),
  }),
  responses: z.looseObject({ 200: z.unknown() }),
});

let service: Service;
let bench: ReturnType<typeof createWebBench>;
beforeAll(async () => {
  service = await createTestApp();
  bench = createWebBench({ rules: service.rules });
}, 120_000);
afterAll(() => service.close());

async function operationOf(id: string) {
  const { paths } = documentSchema.parse((await bench.app.inject('/api/docs/openapi.json')).json());
  return operationSchema.parse(paths[`/api/v1/rules/${id}`]?.post);
}

it('describes every rule with its own inputs, in both languages', async () => {
  for (const { id, title, inputs } of service.rules.list('ru')) {
    const { summary, requestBody } = await operationOf(id);
    expect(summary).toContain(title);
    const { schema } = requestBody.content['application/json'];
    expect(Object.keys(schema.properties.inputs.properties)).toEqual(inputs.map((input) => input.id));
  }
  const { requestBody } = await operationOf('ozp-threshold');
  const { category } = requestBody.content['application/json'].schema.properties.inputs.properties;
  expect(category).toMatchObject({ title: 'Категория / Санат', enum: expect.arrayContaining(['expert']) });
});

it('gives an example for every rule that its own address takes', async () => {
  for (const { id } of service.rules.list('ru')) {
    const { requestBody } = await operationOf(id);
    const { inputs } = requestBody.content['application/json'].example;
    const reply = await bench.app.inject({ method: 'POST', url: `/api/v1/rules/${id}`, payload: { inputs } });
    expect(reply.statusCode, `${id} ${reply.body}`).toBe(200);
  }
});

it('shows rules on the page for people', async () => {
  const page = (await bench.app.inject('/api/docs')).body;
  expect(page).toContain('/api/v1/rules/ozp-threshold');
});
