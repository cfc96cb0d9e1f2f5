import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../bot/telegram/render/escape-html.ts';
import { plainText } from '../../bot/telegram/render/plain-text.ts';
import { splitHtml } from '../../bot/telegram/render/split-html.ts';
import { parseTelegramHtml } from '../support/fake-telegram-html.ts';

const bare = (text: string) => text.replaceAll(/\s/gu, '');

describe('escaping', () => {
  it('makes any text readable for Telegram, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseTelegramHtml(escapeHtml(text))).toBe(text.trim());
        expect(plainText(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it('replaces half of a surrogate pair', () => {
    expect(escapeHtml('a\ud83db')).toBe('a\ufffdb');
  });
});

describe('splitting', () => {
  it('leaves a short message whole', () => {
    expect(splitHtml('<b>a</b>\n\nb')).toEqual(['<b>a</b>\n\nb']);
  });

  it('cuts between paragraphs', () => {
    expect(splitHtml('aaaa aaaa\n\nbbbb\n\ncccc', 17)).toEqual(['aaaa aaaa\n\nbbbb', 'cccc']);
  });

  it('closes and opens the tags around a cut', () => {
    const html = '<blockquote expandable>Пять слов. Ещё пять слов &lt;здесь&gt;.</blockquote>';
    expect(splitHtml(html, 20)).toEqual([
      '<blockquote expandable>Пять слов.</blockquote>',
      '<blockquote expandable>Ещё пять слов</blockquote>',
      '<blockquote expandable>&lt;здесь&gt;.</blockquote>',
    ]);
  });

  it('counts an entity as the one sign it shows', () => {
    expect(splitHtml('&amp;'.repeat(4096))).toHaveLength(1);
    expect(splitHtml('&amp;'.repeat(4097))).toHaveLength(2);
  });

  it('keeps every part readable and within the limit, and loses nothing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map(escapeHtml),
      fc.constantFrom('\n\n', '\n', '. ', ' ', 'слово', '😀'),
    );
    const block = fc
      .tuple(fc.constantFrom('b', 'i', 'blockquote', ''), fc.array(piece, { maxLength: 8 }))
      .map(([tag, pieces]) => (tag ? `<${tag}>${pieces.join('')}</${tag}>` : pieces.join('')));
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 8, max: 60 }),
        (blocks, limit) => {
          const html = blocks.join('\n\n');
          const parts = splitHtml(html, limit).map(parseTelegramHtml);
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
          expect(bare(parts.join(''))).toBe(bare(parseTelegramHtml(html)));
        },
      ),
    );
  });
});
