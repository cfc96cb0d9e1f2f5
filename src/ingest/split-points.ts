import type { DocumentNote } from '../domain/ingest-report.ts';
import { appendixNumber, isChapterHeading } from '../language/document-marks.ts';
import type { Block } from './block.ts';
import { findStarts, type Start } from './find-starts.ts';
import type { Piece, SplitDocument } from './piece.ts';
import { splitAppendix } from './split-appendix.ts';
import { splitLong } from './split-long.ts';

interface Part {
  place: string;
  readonly title: string;
  readonly paragraphs: string[];
}

/** A normative text: points, their sub-points, and appendices that follow in the same file. */
export function splitPoints(
  blocks: readonly Block[],
  forced: Readonly<Record<string, number>> = {},
): SplitDocument {
  const appended = blocks.findIndex(
    ({ text }, index) => index > 0 && appendixNumber(text) !== undefined && text.length < 40,
  );
  const own = appended < 0 ? blocks : blocks.slice(0, appended);
  const { parts, points } = partsOf(findStarts(own, forced));
  const pieces = parts.flatMap(({ place, title, paragraphs }) =>
    splitLong({ place, title, text: '' }, paragraphs.filter(Boolean)),
  );
  const rest = appended < 0 ? [] : appendices(blocks.slice(appended));
  return {
    pieces: [...pieces.filter(({ text }) => text !== ''), ...rest],
    notes: missingNotes(points, parts),
  };
}

function partsOf(starts: readonly Start[]): { parts: Part[]; points: number[] } {
  const parts: Part[] = [];
  const points: number[] = [];
  let heading = '';
  let point: Part | undefined;
  let item: Part | undefined;
  for (const { kind, number, text, block } of starts) {
    if (kind === 'text' && (isChapterHeading(text) || block.heading === true)) {
      if (isChapterHeading(text)) heading = text;
      continue;
    }
    if (kind === 'point') {
      settle(point, item, parts);
      points.push(number);
      point = { place: String(number), title: heading, paragraphs: [text] };
      item = undefined;
      parts.push(point);
    } else if (kind === 'item' && point) {
      item = { place: `${point.place}/${number}`, title: heading, paragraphs: [text] };
      parts.push(item);
    } else (item ?? point)?.paragraphs.push(text);
  }
  settle(point, item, parts);
  return { parts, points };
}

/**
 * What follows the full stop of the last sub-point belongs to the point again; it keeps its place in the order of reading.
 */
function settle(point: Part | undefined, item: Part | undefined, parts: Part[]): void {
  if (!point || !item) return;
  const end = item.paragraphs.findIndex((text) => /[.!]$/u.test(text));
  const tail = end < 0 ? [] : item.paragraphs.splice(end + 1);
  if (tail.length > 0) parts.push({ place: `${point.place}/end`, title: point.title, paragraphs: tail });
}

function appendices(blocks: readonly Block[]): Piece[] {
  const starts = blocks.flatMap(({ text }, index) => {
    const number = text.length < 40 ? appendixNumber(text) : undefined;
    return number === undefined ? [] : [{ number, index }];
  });
  return starts.flatMap(({ number, index }, nth) => [
    ...splitAppendix(blocks.slice(index, starts[nth + 1]?.index), number).pieces,
  ]);
}

function missingNotes(points: readonly number[], parts: readonly Part[]): DocumentNote[] {
  const gaps = gapsIn(points);
  const notes: DocumentNote[] =
    gaps.length === 0 ? [] : [{ code: 'points_missing', facts: { points: gaps.join(', ') } }];
  for (const point of points) {
    const items = parts.flatMap(({ place }) => {
      const [head, sub] = place.split('/');
      return head === String(point) && /^\d+$/u.test(sub ?? '') ? [Number(sub)] : [];
    });
    const lost = gapsIn([0, ...items]);
    if (lost.length > 0) notes.push({ code: 'items_missing', facts: { point, items: lost.join(', ') } });
  }
  return notes;
}

/** Numbers left out of a rising sequence, runs as `47\u201349`. */
function gapsIn(numbers: readonly number[]): string[] {
  return numbers.slice(1).flatMap((number, index) => {
    const from = (numbers[index] ?? 0) + 1;
    if (from > number - 1) return [];
    return [from === number - 1 ? String(from) : `${from}\u2013${number - 1}`];
  });
}
