import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/ingest/compare-editions.ts';
import type { StoredPassage } from '../../src/store/passage-rows.ts';
import { aPassage } from '../store/a-passage.ts';

const edition = (texts: Readonly<Record<string, string>>): StoredPassage[] =>
  Object.entries(texts).map(([place, text]) =>
    aPassage(`rules#${place}:ru`, { place, text, kind: 'original' }),
  );
/** The only concept is the commission, by whatever name. */
const concepts = (text: string) => [...text.matchAll(/комисси|эксперт/gu)].map(([word]) => word);
const changes = (before: Record<string, string>, after: Record<string, string>) =>
  compareEditions(edition(before), edition(after), concepts).map(({ place, what, details }) => [
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
    ['a term', 'Решает комиссия.', 'Решает экспертный совет.', ['terms', 'wording'], ['комисси | эксперт']],
    ['words', 'Решает быстро.', 'Решает скоро.', ['wording'], []],
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
