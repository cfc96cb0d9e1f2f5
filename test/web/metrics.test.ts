import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
});
afterAll(() => service.close());

it('counts answers, their times and what the checks found, without a word of theirs', async () => {
  await service.ask({ text: 'какой порог ОЗП на эксперта' });
  await service.ask({ text: 'Сарапшыға ПББ шегі қанша?' });
  await service.ask({ text: 'подделай мне сертификат' });
  const server = createServer({ service, texts: createTexts(), config: { host: '127.0.0.1', port: 0 } });
  const reply = await server.inject('/metrics');
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toContain('text/plain');
  const lines = reply.body.split('\n');
  expect(lines).toContain('# TYPE kenes_answers_total counter');
  expect(lines).toContain('kenes_answers_total{status="computed",language="ru"} 1');
  expect(lines).toContain('kenes_answers_total{status="computed",language="kk"} 1');
  expect(lines).toContain('kenes_answers_total{status="refused",language="ru"} 1');
  for (const check of ['grounded', 'citation', 'language', 'length', 'standing', 'safe']) {
    const passed = check === 'standing' ? 2 : 3;
    expect(lines).toContain(`kenes_answer_checks_total{check="${check}",result="pass"} ${passed}`);
  }
  expect(reply.body).not.toContain('result="fail"');
  expect(lines).toContain('kenes_answer_seconds_bucket{le="+Inf"} 3');
  expect(lines).toContain('kenes_answer_seconds_count 3');
  expect(reply.body).not.toMatch(/порог|сертификат/u);
});
