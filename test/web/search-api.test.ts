import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Service } from '../../src/domain/service.ts';
import { createFolder } from '../support/small-documents.ts';
import { createTestApp } from '../support/test-app.ts';
import { createWebBench } from '../support/web-bench.ts';

/** Words of our own, the same in every document, so that only filters and standing tell them apart. */
const words = (number: number) =>
  `${number}. Выдуманный пункт ${number}: лосось нерестится в реке осенью${number === 5 ? ', осётр весной' : ''}.\n`;
const text = Array.from({ length: 64 }, (_, index) => words(index + 1)).join('');

describe('GET /api/v1/search', () => {
  const folder = createFolder({
    'rules-2025-02-25.ru.txt': text,
    'rules-2025-02-25.kk.txt': text.replaceAll('Выдуманный пункт', 'Ойдан шығарылған тармақ'),
    'order72-2024-app2.ru.txt': text,
  });
  let service: Service;
  beforeAll(async () => {
    service = await createTestApp({ documents: folder.root });
  }, 180_000);
  afterAll(async () => {
    await service.close();
    folder.end();
  });

  const ask = async (query: Readonly<Record<string, string>>, headers: Record<string, string> = {}) => {
    const { app } = createWebBench(service);
    return app.inject({ method: 'GET', url: '/api/v1/search', query: { ...query }, headers });
  };
  const hits = z.array(
    z.object({ id: z.string(), source: z.string(), standing: z.string(), score: z.number() }),
  );
  const found = async (query: Readonly<Record<string, string>>) => hits.parse((await ask(query)).json());

  it('puts the document in force before one that says the same', async () => {
    const [first] = await found({ q: 'лосось нерестится осенью', language: 'ru' });
    expect(first?.standing).toBe('in_force');
  });

  it.each([
    [{ standing: 'superseded' }, 'order72-2024-app2'],
    [{ edition: 'order72-2024-app2' }, 'order72-2024-app2'],
    [{ edition: 'rules-2025-02-25' }, 'rules-2025-02-25'],
  ] as const)('is limited by %o', async (limits, source) => {
    const all = await found({ q: 'лосось нерестится осенью', ...limits });
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map((hit) => hit.source))).toEqual(new Set([source]));
  });

  it('leaves out what was not valid on a day', async () => {
    const on = async (day: string) =>
      (await found({ q: 'осётр нерестится весной', on: day })).slice(0, 2).map(({ source }) => source);
    expect(await on('2025-02-24')).not.toContain('rules-2025-02-25');
    expect(await on('2025-02-24')).toContain('order72-2024-app2');
    expect(await on('2025-02-25')).not.toContain('order72-2024-app2');
    expect(await on('2025-02-25')).toContain('rules-2025-02-25');
  });

  it.each([
    ['п. 39', 'ru', 'rules-2025-02-25#39:ru'],
    ['пункт 39 правил про лосося', 'ru', 'rules-2025-02-25#39:ru'],
    ['что говорит 39 пункт', 'ru', 'rules-2025-02-25#39:ru'],
    ['39-тармақ', 'kk', 'rules-2025-02-25#39:kk'],
    ['39-tarmaq', 'kk', 'rules-2025-02-25#39:kk'],
    ['punkt 39', 'ru', 'rules-2025-02-25#39:ru'],
    ['подпункт 2 пункта 39', 'ru', 'rules-2025-02-25#39:ru'],
  ] as const)('finds what stands at «%s»', async (q, language, id) => {
    const all = await found({ q, language });
    expect(all[0]?.id).toBe(id);
    expect(
      all.filter((hit) => hit.source === 'rules-2025-02-25' && hit.id.startsWith('article:')),
    ).not.toEqual([]);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each([
    ['приложение 12', 'ru'],
    ['прил.12', 'ru'],
    ['12-қосымша', 'kk'],
    ['12-qosymsha', 'kk'],
  ] as const)('finds articles that rest on «%s» where the document was not taken in', async (q, language) => {
    const [first] = await found({ q, language });
    const article = service.article(first?.id.split(':')[1] ?? '', language);
    expect(JSON.stringify(article?.citations)).toContain('app12');
  });

  it('finds a point in the document asked for, and in the one that was valid then', async () => {
    expect((await found({ q: 'п. 39', edition: 'order72-2024-app2' }))[0]?.id).toBe(
      'order72-2024-app2#39:ru',
    );
    expect((await found({ q: 'п. 39', on: '2025-01-15' }))[0]?.id).toBe('order72-2024-app2#39:ru');
    expect((await found({ q: 'п. 39', standing: 'draft' })).map(({ standing }) => standing)).not.toContain(
      'in_force',
    );
  });

  it.each([
    [{ standing: 'holy' }, 'bad_choice', 'holy', 'in_force, methodology'],
    [{ language: 'de' }, 'bad_choice', 'de', 'ru, kk'],
    [{ edition: 'rules-1999' }, 'unknown_edition', 'rules-1999', 'rules-2025-02-25'],
    [{ on: '2025-02-31' }, 'bad_date', '2025-02-31', '2025-09-30'],
  ] as const)(
    'tells what is wrong with %o, in the language asked in',
    async (limits, code, value, allowed) => {
      for (const [language, words] of [
        ['ru', /[а-я]/u],
        ['kk', /[әіңғүұқөһ]/u],
      ] as const) {
        const reply = await ask({ q: 'лосось', ...limits }, { 'accept-language': language });
        expect(reply.statusCode).toBe(400);
        const { error } = z
          .object({ error: z.object({ code: z.string(), message: z.string() }) })
          .parse(reply.json());
        expect(error.code).toBe(code);
        expect(error.message).toContain(value);
        expect(error.message).toContain(allowed);
        expect(error.message).toMatch(words);
      }
    },
  );
});
