/** A piece of a line of a page: what stands together without a wide gap. `y` grows upwards from the foot of the page. */
export interface Segment {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A run of text as the PDF reader hands it out. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A gap wider than this many heights of a letter parts two columns. */
const COLUMN_GAP = 1;
const BASELINE = 2;

/** Joins runs on one baseline into segments; those that come later in the page's program may stand further up. */
export function pdfSegments(runs: readonly TextRun[], page: number): Segment[] {
  const pieces = runs
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }) => ({
      text: str,
      page,
      left: transform[4] ?? 0,
      right: (transform[4] ?? 0) + width,
      y: transform[5] ?? 0,
      height: height || Math.abs(transform[3] ?? 0) || 10,
    }))
    .sort((a, b) => b.y - a.y || a.left - b.left);
  const lines: Segment[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - piece.y) <= BASELINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => joined(line.sort((a, b) => a.left - b.left)));
}

function joined(line: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of line) {
    const last = segments.at(-1);
    const gap = last ? piece.left - last.right : 0;
    if (!last || gap > COLUMN_GAP * piece.height) {
      segments.push(piece);
      continue;
    }
    const space = gap > 0.12 * piece.height && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
    segments[segments.length - 1] = {
      ...last,
      text: `${last.text}${space}${piece.text}`,
      right: Math.max(last.right, piece.right),
    };
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replaceAll(/\s+/gu, ' ').trim() }));
}
