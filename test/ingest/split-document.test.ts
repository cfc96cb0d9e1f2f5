import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { readText } from '../../src/ingest/read-text.ts';
import type { Recognised } from '../../src/ingest/recognise.ts';
import { recognise } from '../../src/ingest/recognise.ts';
import { splitDocument } from '../../src/ingest/split-document.ts';
import { rulesSource } from './rules-source.ts';

const known: Recognised = {
  source: 'rules',
  title: 'Правила',
  standing: 'in_force',
  language: 'ru',
  byPoints: true,
  repairs: {},
};
const split = (text: string, changes: Partial<Recognised> = {}) =>
  splitDocument(readText(new TextEncoder().encode(text)), { ...known, ...changes });
const places = (text: string, changes: Partial<Recognised> = {}) =>
  split(text, changes).pieces.map(({ place }) => place);

describe('a text of points', () => {
  it('falls into points and sub-points under their chapters; what follows them is the point again', () => {
    const { pieces, notes } = split(
      'Глава 1. Общее\n\n1. Первое:\n1) одно;\nещё одно;\n2) другое.\nХвост пункта.\n2. Второе.\n',
    );
    expect(pieces).toEqual([
      { place: '1', title: 'Глава 1. Общее', text: '1. Первое:' },
      { place: '1/1', title: 'Глава 1. Общее', text: '1) одно;\nещё одно;' },
      { place: '1/2', title: 'Глава 1. Общее', text: '2) другое.' },
      { place: '1/end', title: 'Глава 1. Общее', text: 'Хвост пункта.' },
      { place: '2', title: 'Глава 1. Общее', text: '2. Второе.' },
    ]);
    expect(notes).toEqual([]);
  });

  it('is found where recognition ran points together', () => {
    expect(places('1. Бір: 1) а; 2) ә. Соңы. 2. Екі 2025. жыл. 3. Үш.')).toEqual([
      '1',
      '1/1',
      '1/2',
      '2',
      '3',
    ]);
  });

  it('reports what is missing from the sequence', () => {
    const { notes } = split('1. Раз.\n2. Два:\n1) а;\n3) в.\n5. Пять.\n');
    expect(notes).toEqual([
      { code: 'points_missing', facts: { points: '3\u20134' } },
      { code: 'items_missing', facts: { point: 2, items: '2' } },
    ]);
  });

  it('takes a point whose number was lost from the registered line', () => {
    const text = '1. Раз.\n2. Два.\nчье начало потеряно.\n4. Четыре.\n';
    const { pieces, notes } = split(text, { repairs: { '3': 3 } });
    expect(pieces.map(({ place }) => place)).toEqual(['1', '2', '3', '4']);
    expect(notes).toEqual([{ code: 'repaired', facts: { line: '3', point: 3 } }]);
  });

  it('parts long points at their paragraphs', () => {
    const paragraph = `${'слово '.repeat(100)}конец.`;
    expect(places(`1. Начало.\n${paragraph}\n${paragraph}\n${paragraph}\n2. Второе.`)).toEqual([
      '1',
      '1/p2',
      '1/p3',
      '1/p4',
      '2',
    ]);
  });

  it('goes on into the appendices', () => {
    const text =
      '1. Раз.\nПриложение 2\nк Правилам и условиям\nЛист оценивания\nСтрока\n3-қосымша\nБасқа парақ\n';
    const { pieces } = split(text);
    expect(pieces.map(({ place, title }) => [place, title])).toEqual([
      ['1', ''],
      ['app2', 'Лист оценивания'],
      ['app3', 'Басқа парақ'],
    ]);
  });

  it('names marks of bad recognition', () => {
    const { notes } = split('1. Cлово 7тармағына және жанындағыРОӘК.');
    expect(notes).toEqual([
      { code: 'two_alphabets', facts: { count: 1, examples: 'Cлово (1)' } },
      { code: 'grown_together', facts: { count: 1, examples: '7тармағына (1)' } },
      { code: 'broken_words', facts: { count: 1, examples: 'жанындағыРОӘК (1)' } },
    ]);
  });
});

describe('a text without points', () => {
  it('falls into runs of lines that references by lines overlap', () => {
    const long = 'слово '.repeat(50).trim();
    const { pieces } = split(`ЗАГОЛОВОК СЛАЙДА\n${long},\nпродолжение.\n\n${long}\n`, { byPoints: false });
    expect(pieces.map(({ place, title }) => [place, title])).toEqual([
      ['l1-3', 'ЗАГОЛОВОК СЛАЙДА'],
      ['l5', 'ЗАГОЛОВОК СЛАЙДА'],
    ]);
    expect(pieces[0]?.text).toBe(`ЗАГОЛОВОК СЛАЙДА\n${long}, продолжение.`);
  });
});

describe('recognise', () => {
  const sources: Record<string, Source> = { rules: rulesSource };
  const raw = (text: string) => readText(new TextEncoder().encode(text));
  const asked = (path: string, text = 'слова', mapping = {}) =>
    recognise({ path, checksum: 'a'.repeat(64), raw: raw(text), mapping, sources });

  it.each<[string, string, Partial<Recognised>]>([
    ['its name', 'rules.kk.txt', { source: 'rules', language: 'kk' }],
    ['its name, deeper', 'x/appendices/ru/appendix9.pdf', { source: 'rules', language: 'ru', appendix: 9 }],
  ])('knows a file by %s', (_, path, expected) => {
    expect(asked(path)).toMatchObject({ standing: 'in_force', ...expected });
  });

  it('knows a file by its title, by its checksum and by the mapping', () => {
    expect(asked('x.txt', 'Приказ.\nПРАВИЛА и условия проверки\n').source).toBe('rules');
    const checksums = { ...rulesSource, match: { ...rulesSource.match, checksums: ['a'.repeat(64)] } };
    const byChecksum = recognise({
      path: 'x.txt',
      checksum: 'a'.repeat(64),
      raw: raw('слова'),
      mapping: {},
      sources: {
        rules: { ...checksums, match: { files: [], titles: [], repairs: {}, checksums: ['a'.repeat(64)] } },
      },
    });
    expect(byChecksum.source).toBe('rules');
    expect(asked('x.txt', 'слова', { 'x.txt': { source: 'rules', appendix: 3 } })).toMatchObject({
      source: 'rules',
      appendix: 3,
    });
  });

  it('takes an unknown file as unregistered, in the language of its words', () => {
    const unknown = asked('Менің құжатым.txt', 'Бұл құжат қазақ тілінде жазылған.');
    expect(unknown).toMatchObject({ standing: 'unregistered', language: 'kk', title: 'Менің құжатым.txt' });
    expect(unknown.source).toMatch(/^file-[a-z0-9-]+$/u);
  });
});
