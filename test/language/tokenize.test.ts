import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

const words = (text: string): readonly string[] => tokenize(text).map((token) => token.folded);

describe('tokenize', () => {
  it.each([
    ['Педагог-эксперт, стаж 31 год.', ['педагог', 'эксперт', 'стаж', '31', 'год']],
    ['36/50 на 20.08.2021', ['36/50', 'на', '20.08.2021']],
    ['IELTS 6,5 и В2', ['ielts', '6,5', 'и', 'в2']],
    ['ОЗП-ға 30жыл', ['озп', 'га', '30', 'жыл']],
    ['п.39 приказа №83', ['п', '39', 'приказа', '№', '83']],
    ['72%', ['72', '%']],
  ])('splits %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells what is written together', () => {
    expect(tokenize('ОЗП-ға тіркелу').map((token) => token.joined)).toEqual([false, true, false]);
  });

  it('gives offsets of the original text, also where folding changes its length', () => {
    const text = 'мой са\u200Bнат';
    const [, token] = tokenize(text);
    expect(text.slice(token?.start, token?.end)).toBe('са\u200Bнат');
  });

  it('gives spans in order that hold the words, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(Math.min(last, token.start));
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          last = token.end;
        }
      }),
    );
  });
});
