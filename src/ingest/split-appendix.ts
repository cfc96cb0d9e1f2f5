import { appendixNumber, isAppendixIntro } from '../language/document-marks.ts';
import type { Block } from './block.ts';
import type { Piece, SplitDocument } from './piece.ts';
import { splitLong } from './split-long.ts';

const TITLE = 200;

/** An appendix: its own text and the numbered rows of its tables, each under the names of the columns. */
export function splitAppendix(blocks: readonly Block[], number: number): SplitDocument {
  const place = `app${number}`;
  const opening = blocks.findIndex(
    ({ text }) => !isAppendixIntro(text) && appendixNumber(text) === undefined,
  );
  const own = blocks.slice(Math.max(0, opening));
  const heading = own.find(({ text, row, header }) => row === undefined && !header && text.length <= TITLE);
  const title = heading?.text ?? '';
  const header = own
    .flatMap((block) => (block.header && block.text.length > 1 ? [block.text] : []))
    .join(' | ');
  const rowTitle = header === '' ? title : `${title} \u2014 ${header}`;
  const pieces: Piece[] = [];
  const taken = new Set<string>();
  let table = 1;
  let last: readonly number[] = [];
  for (const { row, text } of own) {
    if (row === undefined || text === '') continue;
    const numbers = row.split('.').map(Number);
    if (taken.has(`${table}/${row}`) || comesBefore(numbers, last)) table += 1;
    taken.add(`${table}/${row}`);
    last = numbers;
    const rowPlace = table === 1 ? `${place}/${row}` : `${place}/t${table}/${row}`;
    pieces.push(...splitLong({ place: rowPlace, title: rowTitle, text: '' }, text.split('\n')));
  }
  const texts = own.flatMap((block) => (block.row === undefined && !block.header ? [block.text] : []));
  return {
    pieces: [
      ...splitLong({ place, title, text: '' }, texts.length > 0 ? sections(texts) : [title]),
      ...pieces,
    ],
    notes: own.length === 0 ? [{ code: 'appendix_empty', facts: { number } }] : [],
  };
}

/** A table after a table goes apart: rows of values stay with the heading above them. */
function sections(texts: readonly string[]): string[] {
  const found: string[] = [];
  texts.forEach((text, index) => {
    const opens =
      index > 0 && !text.includes(' | ') && (texts[index - 1] ?? '').includes(' | ') && text.length > 30;
    if (found.length === 0 || opens) found.push(text);
    else found[found.length - 1] = `${found.at(-1)}\n${text}`;
  });
  return found;
}

/** Rows start anew where the whole number goes back. */
function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  return (one[0] ?? 0) < (other[0] ?? 0);
}
