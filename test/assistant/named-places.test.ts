import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 180_000);
afterAll(() => service.close());

it.each(['п. 39', 'п.39', 'p. 39'])('tells what rests on «%s», which says nothing else', async (text) => {
  const answer = await service.ask({ text, language: 'ru' });
  expect(answer.status).toBe('answered');
  expect(answer.citations.map(({ place }) => place).join()).toContain('п. 39');
});

it('makes up nothing for a place that nothing rests on', async () => {
  const { status } = await service.ask({ text: 'п. 999', language: 'ru' });
  expect(['out_of_scope', 'unanswerable']).toContain(status);
});
