import { zipSync } from 'fflate';
import type { RawDocument } from './block.ts';
import { DocumentProblem } from './document-problem.ts';
import { htmlBlocks } from './read-html.ts';
import { readZip } from './read-zip.ts';

/**
 * A Word document as paragraphs and table rows. It is packed anew from its checked parts first: pictures and whatever
 * else was packed in never reach the reader.
 */
export async function readDocx(bytes: Uint8Array): Promise<RawDocument> {
  const parts = readZip(bytes, (name) => /\.(?:xml|rels)$/u.test(name) && !name.includes('/media/'));
  if (!parts.has('word/document.xml')) throw new DocumentProblem('not_word');
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    return { ...htmlBlocks(value), notes: [] };
  } catch {
    throw new DocumentProblem('word_damaged');
  }
}
