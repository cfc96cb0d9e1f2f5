import type { DocumentNote } from '../domain/ingest-report.ts';
import { isRunningHead } from '../language/document-marks.ts';
import type { Block, RawDocument } from './block.ts';
import { cleanText } from './clean-text.ts';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';

/** UTF-8, UTF-16 with its mark, or the old Windows encoding of Russian texts. */
export function decodeText(bytes: Uint8Array): { text: string; notes: DocumentNote[] } {
  const decode = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', false), notes: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', false), notes: [] };
  try {
    return { text: decode('utf-8', true), notes: [] };
  } catch {
    return {
      text: decode('windows-1251', false),
      notes: [{ code: 'encoding', facts: {} }],
    };
  }
}

/** Without the frame of a table, and without what the state's reference bank prints on top of pages, as recognised. */
function withoutHeads(line: string): string {
  if (!line.includes('|')) return line;
  if (/^[|:\s-]+$/u.test(line)) return '';
  return line.split('|').some((cell) => isRunningHead(cell.trim()))
    ? line.slice(0, line.indexOf('|')).trim()
    : line;
}

/** Plain text or Markdown: each line is a block under its own number, so that references by lines find it. */
export function readText(bytes: Uint8Array): RawDocument {
  const { text, notes } = decodeText(bytes);
  if (text.length > limits.characters) {
    throw new DocumentProblem('too_long', { characters: text.length, most: limits.characters });
  }
  const blocks: Block[] = [];
  let gap = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const clean = withoutHeads(cleanText(line));
    if (clean === '') {
      gap = true;
      continue;
    }
    const heading = /^\s*#{1,6}\s/u.test(line);
    blocks.push({
      text: clean,
      line: index + 1,
      ...(gap ? { gap } : {}),
      ...(heading ? { heading } : {}),
    });
    gap = false;
  }
  return { blocks, notes };
}
