import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProcess } from '../support/run-process.ts';
import { createFolder } from '../support/small-documents.ts';

// Each command is a process of its own, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const before =
  '38. Задания.\n39. Порог эксперта 70 процентов.\n40. Решает комиссия до 1 мая 2025 года.\n41. Раз в год.\n';
const after =
  '39. Порог эксперта 75 процентов.\n40. Решает совет до 2 мая 2025 года.\n41. Однажды в год.\n42. Новое.\n';
const kazakh =
  '38. Тапсырмалар.\n39. Сарапшы шегі 65 пайыз.\n40. Комиссия 2025 жылғы 1 мамырға дейін шешеді.\n41. Жылына бір рет.\n';

const home = mkdtempSync(join(tmpdir(), 'kenes-editions-'));
const cli = (...words: readonly string[]) => runProcess('cli', words, { DATA_DIR: join(home, 'data') });
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('says in the language asked for that nothing was taken in yet', async () => {
  const ru = await cli('editions-radar', 'rules-2025-02-25');
  expect([ru.code, ru.out]).toEqual([1, '']);
  expect(ru.err).toMatch(/^Оригиналов документов ещё нет\.[^\n]+npm run ingest -- папка\n$/u);
  const kk = await cli('editions-diff', 'a', 'b', '--language', 'kk');
  expect([kk.code, kk.out]).toEqual([1, '']);
  expect(kk.err).toMatch(/^Құжаттардың түпнұсқалары әлі жоқ\.[^\n]+\n$/u);
});

describe('with editions taken in', () => {
  const folder = createFolder({
    'rules-2025-02-25.ru.txt': before,
    'rules-2025-02-25.kk.txt': kazakh,
    'order72-2024-app2.ru.txt': after,
  });
  beforeAll(async () => {
    expect(await cli('ingest', folder.root)).toMatchObject({ code: 0 });
  });
  afterAll(() => folder.end());

  it('tells what a new edition changes, and what of the knowledge rests on it', async () => {
    const { code, out, err } = await cli('editions-diff', 'rules-2025-02-25', 'order72-2024-app2');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head, ...lines] = out.split('\n');
    expect(head).toBe('rules-2025-02-25:ru | order72-2024-app2:ru: мест 5, есть в обоих 3, различаются 5');
    const places = lines.filter((line) => /^\d/u.test(line)).map((line) => line.replace(/\s+/u, ' '));
    expect(places[0]).toBe('38 убрано');
    expect(places[1]).toBe('39 числа [70 | 75], слова');
    expect(places[2]).toMatch(
      /^40 числа \[1 \| 2\], даты \[2025-05-01 \| 2025-05-02\], термины \[.*комисси.* \| .*\], слова$/u,
    );
    expect(places[3]).toBe('41 слова');
    expect(places[4]).toBe('42 добавлено');
    const point = out.slice(out.indexOf('\n39 '), out.indexOf('\n40 '));
    expect(point).toMatch(/> параметры: [^\n]*ozp\.threshold/u);
    expect(point).toMatch(/> правила: [^\n]*ozp-threshold/u);
    expect(point).toMatch(/> примеры: [^\n]*ozp-threshold \d+(?:, \d+)*/u);
    expect(point).toMatch(/> статьи: [^\n]*ozp-threshold-norm/u);
  });

  it('tells where the languages of a document disagree, also as JSON', async () => {
    const said = await cli('editions-radar', 'rules-2025-02-25', '--language', 'kk');
    expect(said.out).toMatch(
      /^rules-2025-02-25:ru \| rules-2025-02-25:kk: орын 4, екеуінде де бар 4, айырмасы бар 1\n39 +сандар \[70 \| 65\]\n/u,
    );
    const [comparison] = JSON.parse((await cli('editions-radar', 'rules-2025-02-25', '--json')).out);
    expect(comparison).toMatchObject({
      first: 'rules-2025-02-25:ru',
      places: 4,
      aligned: 4,
      changes: [{ place: '39', what: ['numbers'], details: ['70 | 65'] }],
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'an edition nobody knows',
      ['editions-diff', 'rules-2025-02-25', 'rules-1999'],
      /^Текста rules-1999:ru нет: .+ Есть: .*rules-2025-02-25:kk.*\.\n$/u,
    ],
    [
      'the same in Kazakh',
      ['editions-radar', 'order72-2024-app2', '--language', 'kk'],
      /^order72-2024-app2:kk мәтіні жоқ: .+\n$/u,
    ],
    [
      'one edition twice',
      ['editions-diff', 'rules-2025-02-25', 'rules-2025-02-25'],
      /^Сравнивать rules-2025-02-25:\p{L}+ с самим собой незачем: .+\n$/u,
    ],
    [
      'one edition twice, in Kazakh',
      ['editions-diff', 'rules-2025-02-25:kk', 'rules-2025-02-25:kk', '--language', 'kk'],
      /^rules-2025-02-25:kk мәтінін өзімен салыстырудың қажеті жоқ: .+\n$/u,
    ],
  ])('refuses %s in a line, and fails', async (_, words, message) => {
    const { code, out, err } = await cli(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });
});
