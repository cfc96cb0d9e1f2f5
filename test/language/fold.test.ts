import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../src/language/fold.ts';

describe('fold', () => {
  it.each([
    ['Педагог-Зерттеуші', 'педагог-зерттеуши'],
    ['ӘІҢҒҮҰҚӨҺ', 'аингуукох'],
    ['Ёлка', 'елка'],
    ['cтаж', 'стаж'],
    ['IЕLTS', 'ielts'],
    ['бiлiм', 'билим'],
    ['са\u200Bнат', 'санат'],
    ['\u00ABҰстаз\u00BB \u2014 \u201Cкабинет\u201D', '"устаз" - "кабинет"'],
    ['36\u00A0балл', '36 балл'],
    ['№ 83', '№ 83'],
    ['PhD', 'phd'],
  ])('folds %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps the length of ordinary text, so that spans hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zА-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ0-9 .,!?()«»–—№%/-]*$/u), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.offsets).toBeUndefined();
        expect(folded.text).toHaveLength(text.length);
      }),
    );
  });

  it('maps positions where the length changes', () => {
    const text = 'са\u200Bнат \uFB01';
    const { text: folded, offsets } = foldWithOffsets(text);
    expect(folded).toBe('санат fi');
    expect(offsets).toEqual([0, 1, 3, 4, 5, 6, 7, 7, 8]);
  });

  it('never throws, and is done after the first time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        if (offsets === undefined) return;
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[А-яЁёӘәҚқІі0-9 «»—\u200B]*$/u), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
