import type { RawDocument } from './block.ts';
import { documentKind } from './document-kind.ts';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { readPptx } from './read-pptx.ts';
import { readText } from './read-text.ts';

const readers = {
  pdf: readPdf,
  docx: readDocx,
  pptx: readPptx,
  html: readHtml,
  md: readText,
  txt: readText,
} as const;

/** A file as blocks of text, by its kind. Throws DocumentProblem for what cannot be read. */
export async function readDocument(path: string, bytes: Uint8Array): Promise<RawDocument> {
  const raw = await readers[documentKind(path, bytes)](bytes);
  const characters = raw.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) throw new DocumentProblem('no_text');
  if (characters > limits.characters)
    throw new DocumentProblem('too_long', { characters, most: limits.characters });
  return raw;
}
