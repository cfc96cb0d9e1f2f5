import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../src/language/transliterate.ts';

describe('transliterate', () => {
  it.each([
    ['ozp', 'озп'],
    ['sanat', 'санат'],
    ['kategoriya', 'категория'],
    ['qashan', 'кашан'],
    ['zertteushi', 'зерттеуши'],
    ['sarapshy', 'сарапшы'],
    ['zhyl', 'жыл'],
    ['jyl', 'жыл'],
    ['qalay', 'калай'],
    ['pensiya', 'пенсия'],
    ['jatyr', 'жатыр'],
    ['ekspert', 'эксперт'],
    ['attestaciya', 'аттестация'],
  ])('reads %s', (latin, cyrillic) => {
    expect(transliterate(latin)).toContain(cyrillic);
  });

  it.each(['ielts', 'toefl', 'phd', 'celta', 'delta', 'scopus', 'delf', 'goethe', 'egov', 'санат', 'b2', ''])(
    'leaves %s alone',
    (word) => {
      expect(transliterate(word)).toEqual([]);
    },
  );

  it('gives few candidates, without Latin letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,30}$/u), (word) => {
        const candidates = transliterate(word);
        expect(candidates.length).toBeLessThanOrEqual(8);
        for (const candidate of candidates) expect(candidate).not.toMatch(/[a-z]/u);
      }),
    );
  });
});
