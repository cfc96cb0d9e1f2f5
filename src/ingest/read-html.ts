import { Parser } from 'htmlparser2';
import type { Block, RawDocument } from './block.ts';
import { cleanText } from './clean-text.ts';
import { limits } from './limits.ts';
import { decodeText } from './read-text.ts';

const breaking = new Set(
  'p div li ul ol table tr h1 h2 h3 h4 h5 h6 section article br hr blockquote dt dd pre caption'.split(' '),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'head', 'iframe']);

/** Paragraphs, list items, headings and table rows of a page, in order; what only a browser needs is left out. */
export function readHtml(bytes: Uint8Array): RawDocument {
  const { text, notes } = decodeText(bytes);
  return { ...htmlBlocks(text), notes };
}

export function htmlBlocks(html: string): Pick<RawDocument, 'blocks' | 'title'> {
  const blocks: Block[] = [];
  let words = '';
  let title = '';
  let inTitle = false;
  let muted = 0;
  let heading = false;
  let cells: string[] | undefined;
  let inHeader = false;

  const add = (block: Omit<Block, 'line'>) => {
    if (block.text !== '') blocks.push({ ...block, line: blocks.length + 1 });
  };
  const flush = () => {
    const text = cleanText(words);
    words = '';
    add({ text, ...(heading ? { heading, gap: true } : {}) });
  };
  const endRow = () => {
    const [first = '', ...others] = cells ?? [];
    cells = undefined;
    const row = /^(\d+(?:\.\d+)*)\.?$/u.exec(first)?.[1];
    const text = (row === undefined ? [first, ...others] : others).filter((cell) => cell !== '').join('\n');
    add({ text, ...(row === undefined ? {} : { row }), ...(inHeader ? { header: true } : {}) });
    inHeader = false;
  };

  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'title') inTitle = true;
        if (silent.has(name)) muted += 1;
        if (cells === undefined && breaking.has(name)) flush();
        else if (breaking.has(name)) words += ' ';
        if (name === 'tr') cells = [];
        if (name === 'th') inHeader = true;
        heading = /^h[1-6]$/u.test(name) || (heading && !breaking.has(name));
      },
      ontext(part) {
        if (inTitle) title += part;
        else if (muted === 0) words += part;
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        if (silent.has(name)) muted -= 1;
        if ((name === 'td' || name === 'th') && cells !== undefined) {
          cells.push(cleanText(words));
          words = '';
        } else if (name === 'tr' && cells !== undefined) {
          words = '';
          endRow();
        } else if (cells === undefined && breaking.has(name)) {
          flush();
          heading = false;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.slice(0, limits.characters));
  parser.end();
  flush();
  const named = cleanText(title);
  return { blocks, ...(named === '' ? {} : { title: named }) };
}
