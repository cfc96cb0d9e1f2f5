import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, plural } from '../../src/language/format.ts';

const years = { one: 'год', few: 'года', many: 'лет', other: 'года' };

describe('format', () => {
  it('writes days and numbers the way of both languages', () => {
    for (const language of ['ru', 'kk'] as const) {
      expect(formatDay('2026-08-20', language)).toBe('20.08.2026');
      expect(formatDay('2026-01-05', language)).toBe('05.01.2026');
      expect(formatNumber(6.5, language)).toBe('6,5');
      expect(formatNumber(12345, language)).toBe('12\u00A0345');
    }
  });

  it.each([
    [1, 'год'],
    [2, 'года'],
    [5, 'лет'],
    [11, 'лет'],
    [21, 'год'],
    [1.5, 'года'],
  ])('counts %d in Russian', (count, expected) => {
    expect(plural('ru', count, years)).toBe(expected);
  });

  it('has the Kazakh rules, and falls back to the only form', () => {
    expect(Intl.PluralRules.supportedLocalesOf(['kk', 'ru'])).toEqual(['kk', 'ru']);
    expect(plural('kk', 1, { other: 'жыл' })).toBe('жыл');
    expect(plural('kk', 5, { other: 'жыл' })).toBe('жыл');
  });
});
