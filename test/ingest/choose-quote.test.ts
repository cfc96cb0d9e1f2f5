import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuote } from '../../src/retrieval/choose-quote.ts';

const point = `39. Результат считается положительным при достижении порога:
квалификационная категория "педагог-эксперт" – 70 %;
квалификационная категория "педагог-мастер" – 90 %.`;

describe('chooseQuote', () => {
  it('takes the line that the answer rests on, without its number and last sign', () => {
    expect(chooseQuote([point], 'Эксперту нужно 70 %')).toBe(
      'квалификационная категория "педагог-эксперт" – 70 %',
    );
    expect(chooseQuote([point], 'Мастеру нужно 90 %')).toBe(
      'квалификационная категория "педагог-мастер" – 90 %.',
    );
    expect(chooseQuote([point], 'Когда результат считают положительным')).toBe(
      'Результат считается положительным при достижении порога',
    );
  });

  it('quotes nothing where there are no words', () => {
    expect(chooseQuote([], 'вопрос')).toBeUndefined();
    expect(chooseQuote(['— | 5 | 70 %'], 'вопрос')).toBeUndefined();
  });

  const word = fc.constantFrom(
    'порог',
    'Эксперт',
    'категория',
    'ПББ',
    'жыл',
    '70',
    '%',
    '1)',
    '(а)',
    '–',
    'слово'.repeat(30),
  );
  const sign = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '; ', ': ', '\n', '! ');
  const text = fc
    .array(fc.tuple(word, sign), { maxLength: 120 })
    .map((parts) => parts.map(([one, after]) => `${one}${after}`).join(''));

  it('quotes word for word, at most 300 characters, from border to border', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (texts, answer) => {
        const quote = chooseQuote(texts, answer);
        if (quote === undefined) return;
        const source = texts.find((one) => one.includes(quote));
        expect(source).toBeDefined();
        expect(quote.length).toBeLessThanOrEqual(300);
        const at = source?.indexOf(quote) ?? -1;
        expect(/^$|[\s"«(]$/u.test(source?.slice(0, at) ?? '?')).toBe(true);
        expect(/^$|^[\s.,;:!?)]/u.test(source?.slice(at + quote.length) ?? '?')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
