import type { Block } from './block.ts';
import { isShouted, joinBroken } from './join-broken.ts';
import type { Piece, SplitDocument } from './piece.ts';

/** Slides break every line; pieces shorter than this are joined across gaps, and none grows far beyond the second. */
const LEAST = 240;
const MOST = 900;
const HEADING = 90;

/** A text without points: runs of lines between gaps, each under its lines, so that a reference by lines finds it. */
export function splitLines(blocks: readonly Block[]): SplitDocument {
  const pieces: Piece[] = [];
  let lines: Block[] = [];
  let title = '';
  const close = () => {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return;
    const place = first.line === last.line ? `l${first.line}` : `l${first.line}-${last.line}`;
    pieces.push({
      place,
      title,
      text: joinBroken(lines)
        .map(({ text }) => text)
        .join('\n'),
    });
    lines = [];
  };
  for (const block of blocks) {
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (block.gap && (length >= LEAST || isHeading(block))) close();
    if (length + block.text.length > MOST) close();
    if (isHeading(block)) title = block.text;
    lines.push(block);
  }
  close();
  return { pieces, notes: [] };
}

function isHeading({ text, heading }: Block): boolean {
  return heading === true || (text.length <= HEADING && isShouted(text));
}
