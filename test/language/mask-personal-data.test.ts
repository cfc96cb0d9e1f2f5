import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../src/language/mask-personal-data.ts';

describe('maskPersonalData', () => {
  it.each([
    ['Мой ИИН 900101300123', 'Мой ИИН [iin]', ['iin']],
    ['900101 300123', '[iin]', ['iin']],
    ['+7 701 123 45 67', '[phone]', ['phone']],
    ['8(701)123-45-67', '[phone]', ['phone']],
    ['87011234567', '[phone]', ['phone']],
    ['7011234567', '[phone]', ['phone']],
    ['8 7172 12 34 56', '[phone]', ['phone']],
    ['8.701.123.45.67', '[phone]', ['phone']],
    ['+7\u00A0701\u200B 123\u201145\u201167', '[phone]', ['phone']],
    ['пишите на a.b@mail.ru', 'пишите на [email]', ['email']],
    ['4400 4301 2345 6789', '[card]', ['card']],
    ['KZ12 3456 ABCD 1234 5678', '[card]', ['card']],
    ['ЖСН 900101300123, тел 87011234567', 'ЖСН [iin], тел [phone]', ['iin', 'phone']],
  ])('masks %s', (text, expected, kinds) => {
    expect(maskPersonalData(text)).toEqual({ text: expected, masked: kinds });
  });

  it.each([
    '20.08.2021',
    'с 20.08.2021 по 20.08.2026',
    '8 800 080 77777',
    'приказ № 83 от 27.01.2016',
    '36/50',
    'п. 39',
    '2021-2026',
    '50 60 70 80 90',
    '7 71 80 81 90 91',
    '60, 70, 80, 90',
    '@UstazSupportBot',
  ])('leaves %s', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, masked: [] });
  });

  it('lets no twelve digits through, and is done after the first time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 ()+.,а-я-]{0,40}$/u), (text) => {
        const once = maskPersonalData(text).text;
        expect(once).not.toMatch(/(?<![\d.,/-])\d{12}(?!\d)/u);
        expect(maskPersonalData(once).text).toBe(once);
      }),
    );
  });
});
