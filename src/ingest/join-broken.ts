import { appendixNumber } from '../language/document-marks.ts';
import type { Block } from './block.ts';

/**
 * Joins what a line's end broke within a sentence: the line before ends without a sign, and the next goes on in small
 * letters, or with a number grown together with a word, which recognisers like to put on a line of its own.
 */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isOpen(last) && goesOn(block)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function isOpen({ text, row, heading }: Block): boolean {
  if (row !== undefined || heading || isShouted(text) || appendixNumber(text) !== undefined) return false;
  return /[\p{L}\d,)\u00bb"\u201d-]$/u.test(text);
}

function goesOn({ text, row, gap }: Block): boolean {
  if (gap || row !== undefined || appendixNumber(text) !== undefined) return false;
  return /^(?:\p{Ll}|\d{1,2}-?\p{Ll}{4,})/u.test(text);
}

/** Whether a line is set in capitals, as headings of slides are. */
export function isShouted(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 8 && text === text.toUpperCase();
}
