import type { Block } from './block.ts';

/**
 * Joins what a line's end broke within a sentence: the line before ends without a sign, and the next goes on in small
 * letters, or with a number grown together with a word, which recognisers like to put on a line of its own.
 */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const open =
      last && last.row === undefined && !last.heading && /[\p{L}\d,)\u00bb"\u201d-]$/u.test(last.text);
    if (
      last &&
      open &&
      !block.gap &&
      /^(?:\p{Ll}|\d{1,2}-?\p{Ll}{4,})/u.test(block.text) &&
      block.row === undefined
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}
