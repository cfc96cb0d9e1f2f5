import { expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import type { PlaceCoverage } from '../../src/domain/coverage.ts';
import { createFakeService } from '../support/fake-service.ts';
import { createWebBench } from '../support/web-bench.ts';

const empty: PlaceCoverage = { place: '7', parameters: [], rules: [], articles: [], cases: 0 };
const served: PlaceCoverage = {
  place: 'app9',
  parameters: ['ozp.tasks'],
  rules: [{ id: 'ozp-points', title: { ru: 'Баллы <ОЗП>', kk: 'ПББ балдары' } }],
  articles: [{ id: 'ozp-threshold', title: { ru: 'Порог', kk: 'Шек' } }],
  cases: 4,
};

const server = (places: readonly PlaceCoverage[]) =>
  createServer({
    service: createFakeService().service,
    texts: createTexts(),
    config: { host: '127.0.0.1', port: 0 },
    coverage: async () => ({ source: 'rules', places }),
  });

it('shows every place with what serves it, in both languages', async () => {
  const app = server([empty, served]);
  const ru = (await app.inject('/coverage')).body;
  for (const words of ['Пункт 7', 'Приложение 9', 'пока без ответа — 1', 'href="/articles/ozp-threshold"']) {
    expect(ru).toContain(words);
  }
  expect(ru).toContain('Баллы &lt;ОЗП');
  const kk = (await app.inject('/coverage?lang=kk')).body;
  for (const words of ['7-тармақ', '9-қосымша', 'ПББ балдары']) expect(kk).toContain(words);
});

it('says when nothing is left out', async () => {
  const page = (await server([served]).inject('/coverage')).body;
  expect(page).toContain('без ответа ни одного');
  expect(page).not.toContain('пока ничего нет');
});

it('has no such page where nobody counts', async () => {
  expect((await createWebBench().app.inject('/coverage')).statusCode).toBe(404);
});
