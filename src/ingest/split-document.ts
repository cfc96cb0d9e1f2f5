import type { RawDocument } from './block.ts';
import { findStarts } from './find-starts.ts';
import { findSuspicions } from './find-suspicions.ts';
import { joinBroken } from './join-broken.ts';
import type { SplitDocument } from './piece.ts';
import type { Recognised } from './recognise.ts';
import { splitAppendix } from './split-appendix.ts';
import { splitLines } from './split-lines.ts';
import { splitPoints } from './split-points.ts';

/** So many points in a row from the first make an unknown text a normative one. */
const POINTS = 5;

/** Splits a document by what it is: an appendix, a text of points, or a text cited by lines. */
export function splitDocument(raw: RawDocument, known: Recognised): SplitDocument {
  const split = splitBy(raw, known);
  const taken = new Set<string>();
  const pieces = split.pieces.filter(({ place }) => !taken.has(place) && taken.add(place));
  const lost = split.pieces.length - pieces.length;
  return {
    pieces,
    notes: [
      ...raw.notes,
      ...split.notes,
      ...(lost > 0 ? [{ code: 'twice', facts: { count: lost } }] : []),
      ...findSuspicions(pieces),
    ],
  };
}

function splitBy(raw: RawDocument, { appendix, byPoints, repairs }: Recognised): SplitDocument {
  if (appendix !== undefined) return splitAppendix(raw.blocks, appendix);
  const blocks = joinBroken(withoutRows(raw));
  if (byPoints ?? isNumbered(blocks)) {
    const split = splitPoints(blocks, repairs);
    if (split.pieces.length > 0) {
      const repaired = Object.entries(repairs).map(([line, point]) => ({
        code: 'repaired',
        facts: { line, point },
      }));
      return { ...split, notes: [...split.notes, ...repaired] };
    }
  }
  return splitLines(raw.blocks);
}

/** In a text of points a numbered table row may be a point: its number goes back in front. */
function withoutRows(raw: RawDocument): RawDocument['blocks'] {
  return raw.blocks.map(({ row, ...block }) =>
    row === undefined ? block : { ...block, text: `${row}. ${block.text}` },
  );
}

function isNumbered(blocks: RawDocument['blocks']): boolean {
  const points = findStarts(blocks).flatMap(({ kind, number }) => (kind === 'point' ? [number] : []));
  return points.length >= POINTS && points.slice(0, POINTS).every((number, index) => number === index + 1);
}
