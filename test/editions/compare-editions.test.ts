import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/ingest/compare-editions.ts';
import type { StoredPassage } from '../../src/store/passage-rows.ts';
import { aPassage } from '../store/a-passage.ts';

const edition = (texts: Readonly<Record<string, string>>): StoredPassage[] =>
  Object.entries(texts).map(([place, text]) =>
    aPassage(`rules#${place}:ru`, { place, text, kind: 'original' }),
  );
const changes = (before: Record<string, string>, after: Record<string, string>, same = true) =>
  compareEditions(edition(before), edition(after), same).map(({ place, what, details }) => [
    place,
    what,
    details,
  ]);

describe('two editions', () => {
  it('agree where only signs and spaces differ', () => {
    expect(changes({ '1': '1. Порог – 70 %;' }, { '1': '1. Порог - 70%.' })).toEqual([]);
  });

  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['a number', 'Порог 70 %.', 'Порог 75 %.', ['numbers', 'wording'], ['70 | 75']],
    [
      'a date',
      'Подают до 25 мая 2025 года.',
      'Подают до 26 мая 2025 года.',
      ['numbers', 'dates', 'wording'],
      ['25 | 26', '2025-05-25 | 2025-05-26'],
    ],
    [
      'a negation',
      'Категория сохраняется.',
      'Категория не сохраняется.',
      ['negations', 'wording'],
      ['0 | 1'],
    ],
    ['a bound', 'Осталось не более 4 лет.', 'Осталось менее 4 лет.', ['bounds', 'wording'], ['0 | 1']],
    ['words', 'Решает комиссия.', 'Решает экспертный совет.', ['wording'], []],
  ])('differ by %s', (_, before, after, what, details) => {
    expect(changes({ '7': before }, { '7': after })).toEqual([['7', what, details]]);
  });

  it('name points that came and went, and put long points together first', () => {
    const before = { '1': 'Раз.', '2': 'Два', '2/p2': 'и ещё.' };
    expect(changes(before, { '2': 'Два и ещё.', '3': 'Три.' })).toEqual([
      ['1', ['removed'], []],
      ['3', ['added'], []],
    ]);
  });
});

describe('two languages', () => {
  it('agree in what they say, however they write it out', () => {
    const ru = { '38': '50 (пятьдесят) заданий', '53': 'действует один год', '41': 'не более 2 лет' };
    const kk = { '38': 'елу тапсырма', '53': '1 жыл жарамды', '41': '2 жылдан аспайтын' };
    expect(changes(ru, { ...kk, '53': 'бір жыл жарамды' }, false)).toEqual([]);
  });

  it('are told apart by numbers, negations and bounds', () => {
    const ru = { '30': 'осталось не более четырех лет', '39': 'порог 70 %', '47': 'сдача не допускается' };
    const kk = { '30': 'төрт жылдан аз қалған', '39': 'шек 60 %', '47': 'тапсыруға рұқсат' };
    expect(changes(ru, kk, false)).toEqual([
      ['30', ['bounds'], ['0 | 1']],
      ['39', ['numbers'], ['70 | 60']],
      ['47', ['negations'], ['1 | 0']],
    ]);
  });
});
