import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDraft } from '../../src/assistant/compose/draft.ts';
import { ground, groundText, numbersOf } from '../../src/assistant/ground.ts';

describe('the number firewall', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a text without numbers', 'Портфолио рассматривает комиссия.', [], 'Портфолио рассматривает комиссия.'],
    ['a number of the evidence', 'Порог — 70 %.', ['70 %'], 'Порог — 70 %.'],
    ['a number of nothing', 'Порог — 75 %.', ['70 %'], undefined],
    [
      'only the wrong sentence',
      'Порог — 70 %. Это 40 баллов. Портфолио тоже нужно.',
      ['70'],
      'Порог — 70 %. Портфолио тоже нужно.',
    ],
    ['a part of a number', 'Порог — 7 %.', ['70 %'], undefined],
    ['a number that holds another', 'Порог — 170 %.', ['70 %'], undefined],
    ['a decimal with a point', 'Это 68.3 %.', ['68,3 %'], 'Это 68.3 %.'],
    ['a decimal with a comma', 'Это 68,3 %.', ['68.3'], 'Это 68,3 %.'],
    ['a decimal cut short', 'Это 68 %.', ['68.3'], undefined],
    ['a whole day', 'Действует до 20.08.2026.', ['20.08.2026'], 'Действует до 20.08.2026.'],
    ['another day', 'Действует до 21.08.2026.', ['20.08.2026'], undefined],
    ['parts of a day', 'Действует 20 лет до 2026.', ['20.08.2026'], undefined],
    ['a grouped number', 'Оплата 3\u00a0692 тенге.', ['3692'], 'Оплата 3\u00a0692 тенге.'],
    [
      'a declared example',
      'Напишите, например: «36 из 50».',
      ['36 из 50'],
      'Напишите, например: «36 из 50».',
    ],
    ['an example nobody declared', 'Напишите, например: «37 из 50».', ['36 из 50'], undefined],
    ['a quote beside a wrong number', 'Порог 99 %, «36 из 50».', [], undefined],
    ['a range', 'Объём — 250–300 слов.', ['250–300'], 'Объём — 250–300 слов.'],
    ['half of a range', 'Объём — 250–400 слов.', ['250–300'], undefined],
    ['a line of a list', '- эксперт — 35;\n- мастер — 99.', ['35'], '- эксперт — 35;'],
  ])('takes %s as it should', (_, text, evidence, wanted) => {
    expect(groundText(text, evidence)).toBe(wanted);
  });

  it('keeps paragraphs apart, and leaves no holes', () => {
    expect(groundText('Первое.\n\nЭто 99.\n\nТретье.', [])).toBe('Первое.\n\nТретье.');
  });

  it('takes the question and the cited places for known', () => {
    const draft = {
      ...plainDraft('answered', 'У вас 34 балла. Смотрите пункт 39.'),
      evidence: [],
      citations: [
        {
          source: 'rules',
          title: 'Правила',
          place: 'п. 39',
          edition: 'от 25.02.2025',
          standing: 'in_force' as const,
        },
      ],
    };
    expect(ground(draft, 'набрала 34')?.text).toBe('У вас 34 балла. Смотрите пункт 39.');
    expect(ground(draft, 'набрала 35')?.text).toBe('Смотрите пункт 39.');
  });

  it('drops what stands behind «more» alone, and an answer of which nothing is left', () => {
    const draft = { ...plainDraft('answered', 'Порог — 70 %.'), more: 'А это 99.' };
    expect(ground(draft, '')).toEqual({ ...plainDraft('answered', 'Порог — 70 %.') });
    expect(ground({ ...draft, text: 'Порог — 75 %.' }, '')).toBeUndefined();
  });

  const number = fc.oneof(
    fc.nat({ max: 3000 }).map(String),
    fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 9 })).map(([whole, tenth]) => `${whole},${tenth}`),
    fc
      .tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 2000, max: 2099 }))
      .map(([day, year]) => `${day}.08.${year}`),
  );
  const word = fc.constantFrom('порог', 'балл', 'жыл', 'ПББ', '%', '—', 'Комиссия', '-', '(', ')', 'санат;');
  const end = fc.constantFrom('. ', '! ', '? ', '… ', '\n', '\n\n', ' ', ', ');
  const text = fc
    .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: number }), end), {
      maxLength: 30,
    })
    .map((parts) => parts.flat().join(''));

  it('lets no number through that no evidence holds', () => {
    fc.assert(
      fc.property(text, fc.array(number, { maxLength: 6 }), (said, evidence) => {
        const known = new Set(evidence.flatMap(numbersOf));
        const kept = groundText(said, evidence);
        for (const found of numbersOf(kept ?? '')) expect(known).toContain(found);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no number through whatever the letters are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(number, { maxLength: 4 }),
        (said, evidence) => {
          const known = new Set(evidence.flatMap(numbersOf));
          const kept = groundText(said, evidence) ?? '';
          for (const found of numbersOf(kept)) expect(known).toContain(found);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves a text alone whose numbers are all known, but for spaces', () => {
    const plain = (one: string) => one.replaceAll(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(text, (said) => {
        expect(plain(groundText(said, [said]) ?? '')).toBe(plain(said));
      }),
    );
  });

  it.each(['Порог — ７５ %.', 'Порог — ٧٥ %.'])('stops «%s»', (said) => {
    expect(groundText(said, ['70'])).toBeUndefined();
  });
});
