import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grams } from '../../src/language/grams.ts';

describe('grams', () => {
  it('pads words, keeps short ones whole and drops stop words', () => {
    expect(grams('Сколько баллов для ОЗП?')).toEqual([' бал', 'балл', 'алло', 'ллов', 'лов ', 'озп']);
  });

  it('is the same for Kazakh letters and what people type instead', () => {
    expect(grams('сақтау мерзімі')).toEqual(grams('сактау мерзими'));
    expect(grams('sanat')).toEqual(grams('санат'));
  });

  it('keeps numbers whole', () => {
    expect(grams('50 % 36/50')).toEqual(['50', '36/50']);
  });

  it('never gives an empty or longer gram', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яәіңғүұқөһa-z ]*$/u), (text) => {
        for (const gram of grams(text)) {
          expect(gram.length).toBeGreaterThan(0);
          expect(gram.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
