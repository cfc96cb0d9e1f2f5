import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { citation } from '../support/scripted-service.ts';
import { type Bench, startBench } from '../support/telegram-bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const grounded: Partial<Answer> = {
  text: 'Коротко.',
  citations: [
    citation({ link: '/sources/rules-2025-02-25#p39-1', quote: 'Слова "документа"' }),
    citation({ place: 'п. 53', link: '/articles/ozp-validity' }),
    citation({ source: 'law', title: 'Закон', place: 'ст. 2', link: 'https://adilet.zan.kz/x?a=1&b=2' }),
  ],
  computation: {
    rule: 'r',
    title: 'Порог',
    inputs: [],
    result: {},
    trace: [{ label: 'Порог', value: '70 %', citation: citation({ link: '/sources/rules-2025-02-25#p39' }) }],
  },
};
const sent = () =>
  bench.telegram
    .called('sendMessage')
    .map(({ text }) => String(text))
    .join('\n\n');
const links = () =>
  [...sent().matchAll(/<a href="([^"]+)">(.*?)<\/a>/gu)].map(([, to, words]) => [to, words]);

describe('citations in Telegram', () => {
  it('link to the pages where these have an address', async () => {
    bench = await startBench(() => grounded, { publicUrl: 'https://kenes.example' });
    await bench.say('вопрос');
    const places = [
      ['https://kenes.example/sources/rules-2025-02-25#p39-1', 'п. 39'],
      ['https://kenes.example/articles/ozp-validity', 'п. 53'],
      ['https://adilet.zan.kz/x?a=1&amp;b=2', 'ст. 2'],
    ];
    expect(links()).toEqual(places);
    const answer = bench.last();
    await bench.press(answer, 'Основания');
    expect(links().slice(3)).toEqual(
      places.map(([to, words]) => [
        to,
        expect.stringMatching(new RegExp(`^<b>[^<]+, ${words ?? ''}</b>$`, 'u')) as string,
      ]),
    );
    await bench.press(answer, 'Как посчитано');
    expect(links().at(-1)).toEqual([
      'https://kenes.example/sources/rules-2025-02-25#p39',
      'Правила, ред. от 25.02.2025, п. 39',
    ]);
  });

  it('are places without a link where the pages have none', async () => {
    bench = await startBench(() => grounded);
    await bench.say('вопрос');
    await bench.press(bench.last(), 'Основания');
    expect(sent()).toContain('п. 39, п. 53');
    expect(new Set(links().map(([to]) => to))).toEqual(new Set(['https://adilet.zan.kz/x?a=1&amp;b=2']));
    expect(sent()).not.toContain('/sources/');
  });
});
