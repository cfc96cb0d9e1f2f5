import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { createFolder } from '../support/small-documents.ts';
import { createTestApp } from '../support/test-app.ts';

/** Words of our own under the places that answers cite: the originals are not in the project. */
const point = (number: number, words: string) => `${number}. ${words}\n`;
const ru = Array.from({ length: 64 }, (_, index) => {
  if (index + 1 === 39)
    return '39. Пороги испытания таковы:\n1) для всех: эксперту нужно набрать 70 %; мастеру нужно 90 %.\n';
  if (index + 1 === 53) return point(53, 'Итог испытания, он же результат, действует один год со дня сдачи.');
  if (index + 1 === 60) return point(60, 'Лосось и щука в этой реке не водятся.');
  return point(index + 1, `Выдуманный текст пункта про порядок, сроки и комиссию; номер ${index + 1}.`);
}).join('');
const kk = ru
  .replaceAll('Выдуманный текст', 'Ойдан шығарылған мәтін')
  .replaceAll('эксперту нужно набрать', 'сарапшыға керек');

const citationsOf = (answer: Answer): Citation[] => [
  ...answer.citations,
  ...answer.conflicts.map(({ citation }) => citation),
  ...(answer.computation?.trace ?? []).flatMap(({ citation }) => citation ?? []),
];

const questions = [
  'Какой порог ОЗП на эксперта?',
  'Сколько действует результат ОЗП?',
  'До пенсии три года, нужно ли сдавать?',
  'ПББ шегі сарапшыға қанша?',
  'ПББ нәтижесі қанша уақыт жарамды?',
];

describe('with the originals taken in', () => {
  const folder = createFolder({ 'rules-2025-02-25.ru.txt': ru, 'rules-2025-02-25.kk.txt': kk });
  let app: Service;
  beforeAll(async () => {
    app = await createTestApp({ documents: folder.root });
  });
  afterAll(async () => {
    await app.close();
    folder.end();
  });

  it.each(questions)('quotes word for word in the language of the answer: %s', async (text) => {
    const answer = await app.ask({ text });
    const source = await app.source('rules-2025-02-25', answer.language);
    const passages = source?.passages ?? [];
    const own = citationsOf(answer).filter((citation) => citation.source === 'rules-2025-02-25');
    const quoted = own.filter(({ quote }) => quote !== undefined);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { quote = '', link = '' } of quoted) {
      expect(passages.some((passage) => passage.text.includes(quote))).toBe(true);
      expect(quote.length).toBeLessThanOrEqual(300);
      const anchor = link.replace('/sources/rules-2025-02-25#', '');
      expect(passages.flatMap(({ anchors }) => anchors)).toContain(anchor);
    }
    const strangers = citationsOf(answer).filter((citation) => citation.source !== 'rules-2025-02-25');
    expect(strangers.filter(({ quote }) => quote !== undefined)).toEqual([]);
  });

  it('quotes the part of a point that the answer is about', async () => {
    const answer = await app.ask({ text: 'Какой порог ОЗП на эксперта?' });
    const quotes = answer.citations.flatMap(({ quote }) => quote ?? []);
    expect(quotes.some((quote) => quote.includes('70 %'))).toBe(true);
  });

  it('finds originals and articles, and tells what is taken in', async () => {
    const hits = await app.search({ text: 'водится ли лосось или щука' });
    const original = hits.find(({ link }) => /^\/sources\/rules-2025-02-25#p\d+$/u.test(link));
    expect(original?.place).toMatch(/^п\. \d+$/u);
    expect(
      (await app.search({ text: 'порог озп эксперт' })).some(({ link }) => link.startsWith('/articles/')),
    ).toBe(true);
    const ingested = new Map(app.sources('ru').map((source) => [source.id, source.ingested]));
    expect(ingested.get('rules-2025-02-25')).toEqual(['ru', 'kk']);
    expect(ingested.get('draft-slides-2023')).toEqual([]);
  });
});

describe('without originals', () => {
  let app: Service;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it.each(questions)('opens a page of ours for each citation: %s', async (text) => {
    const answer = await app.ask({ text });
    for (const { quote, link = '' } of citationsOf(answer)) {
      expect(quote).toBeUndefined();
      const [, kind = '', id = '', anchor] = /^\/(articles|sources)\/([^#]+)(?:#(.+))?$/u.exec(link) ?? [];
      if (kind === 'articles') expect(app.article(id, answer.language)).toBeDefined();
      else {
        const source = await app.source(id, answer.language);
        expect(source?.topics.map((topic) => topic.anchor)).toContain(anchor);
      }
    }
  });

  it('knows a page for every source, and none for others', async () => {
    for (const { id } of app.sources('kk')) {
      const source = await app.source(id, 'kk');
      expect(source?.passages).toEqual([]);
      expect(source?.topics.length).toBeGreaterThan(0);
    }
    expect(await app.source('nothing', 'ru')).toBeUndefined();
  });
});
