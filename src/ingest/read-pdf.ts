import { isRunningHead } from '../language/document-marks.ts';
import type { Block, RawDocument } from './block.ts';
import { cleanText } from './clean-text.ts';
import { DocumentProblem } from './document-problem.ts';
import { joinLines, wholeWords } from './join-lines.ts';
import { limits } from './limits.ts';
import { type Column, pdfColumns } from './pdf-columns.ts';
import { pdfSegments, type Segment, type TextRun } from './pdf-segments.ts';

/** A PDF with a text layer as paragraphs and numbered table rows. Heads and feet of pages are left out. */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pages = withoutHeads(await readPages(bytes));
  if (pages.every((page) => page.length === 0)) {
    throw new DocumentProblem('scan');
  }
  const known = wholeWords(pages.flat().map(({ text }) => text));
  return { blocks: toBlocks(pdfColumns(pages), known), notes: [] };
}

async function readPages(bytes: Uint8Array): Promise<Segment[][]> {
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch(
    (error: unknown) => {
      const encrypted = error instanceof Error && error.name === 'PasswordException';
      throw new DocumentProblem(encrypted ? 'encrypted' : 'pdf_damaged');
    },
  );
  try {
    if (document.numPages > limits.pages) throw new DocumentProblem('pages', { most: limits.pages });
    const pages: Segment[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.filter((item): item is typeof item & TextRun => 'str' in item);
      pages.push(pdfSegments(runs, number));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    throw new DocumentProblem('pdf_damaged');
  } finally {
    await document.destroy();
  }
}

/** Without lines that stand at the same place of most pages, numbers of pages, and the known heads. */
function withoutHeads(pages: readonly Segment[][]): Segment[][] {
  const places = new Map<string, number>();
  const placeOf = ({ text, left, y }: Segment) => `${Math.round(left)} ${Math.round(y)} ${text}`;
  for (const segment of pages.flat()) places.set(placeOf(segment), (places.get(placeOf(segment)) ?? 0) + 1);
  const often = Math.max(3, pages.length * 0.6);
  return pages.map((page) =>
    page.filter((segment) => (places.get(placeOf(segment)) ?? 0) < often && !isRunningHead(segment.text)),
  );
}

function toBlocks(columns: readonly Column[], known: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  const rows = columns.findIndex(({ row }) => row !== undefined);
  let row: { number: string; cells: string[] } | undefined;
  const endRow = () => {
    if (row) blocks.push({ text: row.cells.join('\n'), line: blocks.length + 1, row: row.number });
    row = undefined;
  };
  for (const [index, column] of columns.entries()) {
    if (column.row !== undefined) {
      endRow();
      row = { number: column.row, cells: [] };
      continue;
    }
    if (column.group !== undefined && columns[index - 1]?.group === column.group) continue;
    const beside =
      column.group === undefined ? [column] : columns.filter(({ group }) => group === column.group);
    const text = beside.map((one) => wordsOf(one, known)).join(' | ');
    if (column.outside) endRow();
    if (row) row.cells.push(text);
    else {
      const header =
        index < rows && columns.slice(0, rows).some((one) => one !== column && sameHeight(one, column));
      blocks.push({ text, line: blocks.length + 1, ...(header ? { header } : {}) });
    }
  }
  endRow();
  return blocks;
}

function wordsOf(column: Column, known: ReadonlySet<string>): string {
  return cleanText(
    joinLines(
      column.lines.map(({ text }) => text),
      known,
    ),
  );
}

/** Whether two paragraphs stand beside each other, as names of columns do. */
function sameHeight(one: Column, other: Column): boolean {
  const [a] = one.lines;
  const [b] = other.lines;
  return a !== undefined && b !== undefined && a.page === b.page && Math.abs(a.y - b.y) <= 3;
}
