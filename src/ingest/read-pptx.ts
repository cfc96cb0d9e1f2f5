import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Block, RawDocument } from './block.ts';
import { cleanText } from './clean-text.ts';
import { DocumentProblem } from './document-problem.ts';
import { readZip } from './read-zip.ts';

const slide = /^ppt\/slides\/slide(\d+)\.xml$/u;

/** Paragraphs and table cells of one slide. */
function paragraphs(xml: string): string[] {
  const found: string[] = [];
  let words = '';
  let inText = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'a:t') inText = true;
        if (name === 'a:br' || name === 'a:tab') words += ' ';
      },
      ontext(part) {
        if (inText) words += part;
      },
      onclosetag(name) {
        if (name === 'a:t') inText = false;
        if (name === 'a:p') {
          found.push(cleanText(words));
          words = '';
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return found.filter((text) => text !== '');
}

/** A presentation as the paragraphs of its slides, in order; each slide begins after a gap. */
export function readPptx(bytes: Uint8Array): RawDocument {
  const parts = readZip(bytes, (name) => slide.test(name) || name === 'ppt/presentation.xml');
  if (!parts.has('ppt/presentation.xml')) throw new DocumentProblem('not_slides');
  const number = (name: string) => Number(slide.exec(name)?.[1] ?? 0);
  const blocks: Block[] = [];
  for (const name of [...parts.keys()]
    .filter((one) => slide.test(one))
    .sort((a, b) => number(a) - number(b))) {
    for (const [index, text] of paragraphs(strFromU8(parts.get(name) ?? new Uint8Array())).entries()) {
      blocks.push({ text, line: blocks.length + 1, ...(index === 0 ? { gap: true } : {}) });
    }
  }
  return { blocks, notes: [] };
}
