import type { Segment } from './pdf-segments.ts';

/**
 * Lines of one cell or paragraph, one under another. `row`: the number of the table row that it opens; `group`: cells
 * that stand beside each other with values among them.
 */
export interface Column {
  lines: Segment[];
  readonly row?: string;
  readonly group?: number;
  /** It begins where the numbers of rows stand, so it is no cell of a row. */
  readonly outside?: boolean;
}

/** Numbers of rows are set a little apart from each other. */
const SLACK = 12;
/** Lines further apart than this many heights are not one paragraph. */
const LEADING = 1.9;
/** A cell that only holds a value: «50», «70 %», «4 (5)». */
const value = /^(?:\d{1,3}(?:[.,]\d+)?(?:\s?%)?(?:\s?\(\d{1,3}\))?|[-\u2013\u2014])$/u;
const rowNumber = /^(\d{1,2}(?:\.\d{1,2})*)\.$|^(\d{1,2}(?:\.\d{1,2})+)$/u;

/**
 * Gathers segments into cells and paragraphs: a segment goes on the one thing above it that it stands under, unless
 * another segment of its line does too, or it stands under several. A number alone at the left edge opens a row; so does
 * each line with two values in it.
 */
export function pdfColumns(pages: readonly (readonly Segment[])[]): Column[] {
  const columns: Column[] = [];
  let open: Column[] = [];
  const left = rowEdge(pages.flat());
  for (const page of pages) {
    for (const level of levels(page)) {
      const [first] = level;
      const row =
        first && first.left <= left
          ? (rowNumber.exec(first.text)?.[1] ?? rowNumber.exec(first.text)?.[2])
          : undefined;
      if (row !== undefined && first) {
        columns.push({ lines: [], row });
        open = [];
      }
      const rest = row === undefined ? level : level.slice(1);
      if (rest.filter(({ text }) => value.test(text)).length >= 2) {
        const cells = rest.map((segment): Column => ({ lines: [segment], group: columns.length }));
        open = [...open.filter((one) => !rest.some((segment) => isUnder(segment, one))), ...cells];
        columns.push(...cells);
        continue;
      }
      const over = rest.map((segment) => open.filter((column) => isUnder(segment, column)));
      rest.forEach((segment, index) => {
        const [above, ...others] = over[index] ?? [];
        const shared = above && over.some((list, other) => other !== index && list.includes(above));
        if (above && others.length === 0 && !shared && !value.test(segment.text) && isNear(segment, above)) {
          above.lines.push(segment);
          return;
        }
        const outside = segment.left <= left - SLACK / 2;
        const column: Column = { lines: [segment], ...(outside ? { outside } : {}) };
        open = [...open.filter((one) => !isUnder(segment, one)), column];
        columns.push(column);
      });
    }
  }
  return columns;
}

/** The rightmost place where a row number may begin: near the leftmost of them. */
function rowEdge(segments: readonly Segment[]): number {
  const lefts = segments.filter(({ text }) => rowNumber.test(text)).map((segment) => segment.left);
  return lefts.length === 0 ? -1 : Math.min(...lefts) + SLACK;
}

/** Segments whose lines stand at about the same height, from the top of the page down. */
function levels(page: readonly Segment[]): Segment[][] {
  const found: Segment[][] = [];
  for (const segment of [...page].sort((a, b) => b.y - a.y)) {
    const level = found.at(-1);
    if (level?.[0] && level[0].y - segment.y <= 3) level.push(segment);
    else found.push([segment]);
  }
  return found.map((level) => level.sort((a, b) => a.left - b.left));
}

function isUnder(segment: Segment, column: Column): boolean {
  const left = Math.min(...column.lines.map((line) => line.left));
  const right = Math.max(...column.lines.map((line) => line.right));
  return segment.left < right - 1 && segment.right > left + 1;
}

/** The next line of a cell, also when a new page comes between. */
function isNear(segment: Segment, column: Column): boolean {
  const last = column.lines.at(-1);
  if (!last || value.test(last.text)) return false;
  if (last.page !== segment.page) return segment.page === last.page + 1;
  return (
    last.y - segment.y <= LEADING * Math.max(segment.height, last.height) &&
    Math.abs(last.height - segment.height) < 0.3 * last.height
  );
}
