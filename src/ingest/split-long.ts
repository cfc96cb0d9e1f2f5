import type { Piece } from './piece.ts';

/** A piece longer than this is parted at its paragraphs: each is found and quoted by itself. */
const LONG = 1_400;
/** A list's paragraphs shorter than this stay together. */
const SHORT = 300;

/** A piece as it is, or its opening under its own place and the rest as `…/p2`, `…/p3`. */
export function splitLong(piece: Piece, paragraphs: readonly string[]): Piece[] {
  if (paragraphs.join('\n').length <= LONG) return [{ ...piece, text: paragraphs.join('\n') }];
  const parts: string[] = [];
  for (const paragraph of paragraphs.flatMap(sentences)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + paragraph.length < SHORT)
      parts[parts.length - 1] = `${last}\n${paragraph}`;
    else parts.push(paragraph);
  }
  return parts.map((text, index) =>
    index === 0 ? { ...piece, text } : { ...piece, place: `${piece.place}/p${index + 1}`, text },
  );
}

/** A paragraph, or its sentences where it is too long itself. */
function sentences(paragraph: string): string[] {
  return paragraph.length <= LONG ? [paragraph] : paragraph.split(/(?<=[.;])\s+(?=[\p{Lu}\d"\u00ab-])/u);
}
