import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import type { DocumentNote } from '../../src/domain/ingest-report.ts';
import { DocumentProblem } from '../../src/ingest/document-problem.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { makeDocx, makePdf, makePptx } from '../support/small-documents.ts';

const text = (value: string) => new TextEncoder().encode(value);

describe('readDocument', () => {
  it('reads text line by line, under the numbers of the lines', async () => {
    const { blocks } = await readDocument('a.txt', text('\ufeffПервая\r\n\r\nВторая **важная** 50\\%\n'));
    expect(blocks).toEqual([
      { text: 'Первая', line: 1 },
      { text: 'Вторая важная 50%', line: 3, gap: true },
    ]);
  });

  it('reads Markdown headings and tables', async () => {
    const { blocks } = await readDocument('a.md', text('# Заголовок\n\nячейка\tещё <i>одна</i>\n'));
    expect(blocks).toEqual([
      { text: 'Заголовок', line: 1, heading: true },
      { text: 'ячейка | ещё одна', line: 3, gap: true },
    ]);
  });

  it('leaves out what the reference bank prints on top of pages, and the frames of tables', async () => {
    const { blocks } = await readDocument(
      'a.txt',
      text(
        'Талаптар: | 6,2a/ | Редакциялау күні Сақтау күні | 25.02.2025 |\n| :--: | :--: |\n| | Эталонный контрольный банк | 08.05.2025 |\nдалее | 5\n',
      ),
    );
    expect(blocks.map((block) => [block.line, block.text])).toEqual([
      [1, 'Талаптар:'],
      [4, 'далее | 5'],
    ]);
  });

  it('reads old Windows encodings, and says so', async () => {
    const { blocks, notes } = await readDocument('a.txt', Uint8Array.from([0xcf, 0xe0, 0xef, 0xe0]));
    expect(blocks[0]?.text).toBe('Папа');
    expect(notes.map(({ code }) => code)).toEqual(['encoding']);
  });

  it('reads pages without scripts, rows of tables under their numbers', async () => {
    const page = `<title>Правила</title><script>alert(1)</script><h2>Глава</h2><p>Строка<br>другая</p>
      <table><tr><th>№</th><th>Критерий</th></tr><tr><td>1.2.</td><td>Качество</td><td>5</td></tr></table>`;
    const { blocks, title } = await readDocument('a.html', text(page));
    expect(title).toBe('Правила');
    expect(blocks.map(({ text: words, row, header }) => [words, row, header])).toEqual([
      ['Глава', undefined, undefined],
      ['Строка', undefined, undefined],
      ['другая', undefined, undefined],
      ['№\nКритерий', undefined, true],
      ['Качество\n5', '1.2', undefined],
    ]);
  });

  it('reads Word documents with their tables', async () => {
    const docx = makeDocx(['1. Общие положения', 'Қазақ & орыс <тіл>'], [['1.1', 'Качество знаний', '3']]);
    const { blocks } = await readDocument('a.docx', docx);
    expect(blocks.map(({ text: words, row }) => [words, row])).toEqual([
      ['1. Общие положения', undefined],
      ['Қазақ & орыс <тіл>', undefined],
      ['Качество знаний\n3', '1.1'],
    ]);
  });

  it('reads presentations slide by slide', async () => {
    const { blocks } = await readDocument('a.pptx', makePptx([['Первый', 'слайд'], ['Второй']]));
    expect(blocks).toEqual([
      { text: 'Первый', line: 1, gap: true },
      { text: 'слайд', line: 2 },
      { text: 'Второй', line: 3, gap: true },
    ]);
  });

  it('reads the columns of a PDF as cells of numbered rows', async () => {
    const pdf = makePdf([
      { x: 200, y: 740, text: 'Sheet of assess-' },
      { x: 200, y: 728, text: 'ment' },
      { x: 60, y: 700, text: '1.1.' },
      { x: 100, y: 700, text: 'Quality of' },
      { x: 250, y: 700, text: 'evidence of' },
      { x: 100, y: 688, text: 'know-' },
      { x: 250, y: 688, text: 'growth' },
      { x: 100, y: 676, text: 'ledge' },
      { x: 100, y: 660, text: 'score' },
      { x: 250, y: 660, text: '1' },
      { x: 300, y: 660, text: '2' },
      { x: 60, y: 640, text: '1.2.' },
      { x: 100, y: 640, text: 'Lessons' },
    ]);
    const { blocks } = await readDocument('a.pdf', pdf);
    expect(blocks.map(({ text: words, row }) => [words, row])).toEqual([
      ['Sheet of assessment', undefined],
      ['Quality of knowledge\nevidence of growth\nscore | 1 | 2', '1.1'],
      ['Lessons', '1.2'],
    ]);
  });
});

describe('what cannot be read', () => {
  /** The least that makes a PDF ask for a password. */
  const encrypted = (pdf: Uint8Array) => {
    const key = '00'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
    return strToU8(strFromU8(pdf, true).replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`), true);
  };
  const whole = makeDocx(['слова']);
  /** 150 MB of nothing in a few kilobytes. */
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(150 * 1024 * 1024) }, { level: 9 });

  it.each<[string, string, () => Uint8Array, string]>([
    ['an empty file', 'a.txt', () => new Uint8Array(), 'empty'],
    ['a text without words', 'a.txt', () => text(' \n\n'), 'no_text'],
    ['an unknown kind', 'a.xls', () => text('x'), 'kind_unknown'],
    ['a file that lies: a zip called pdf', 'a.pdf', () => whole, 'lies'],
    ['a file that lies: a PDF called docx', 'a.docx', () => makePdf([]), 'lies'],
    ['a file that lies: a picture called txt', 'a.txt', () => strToU8('\u0089PNG\r\n', true), 'lies'],
    ['a file that lies: bytes called txt', 'a.txt', () => Uint8Array.from([1, 0, 2, 0]), 'lies'],
    ['an encrypted Office file', 'a.docx', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'office_old'],
    ['a cut-off zip', 'a.docx', () => whole.subarray(0, whole.length - 40), 'zip_damaged'],
    ['a zip that is no document', 'a.docx', () => zipSync({ a: text('b') }), 'not_word'],
    ['a zip that is no presentation', 'a.pptx', () => zipSync({ a: text('b') }), 'not_slides'],
    ['a zip bomb', 'a.docx', bomb, 'zip_bomb'],
    ['a broken PDF', 'a.pdf', () => text('%PDF-1.4\nnothing'), 'pdf_damaged'],
    ['an encrypted PDF', 'a.pdf', () => encrypted(makePdf([{ x: 9, y: 9, text: 'words' }])), 'encrypted'],
    ['a PDF without a text layer', 'a.pdf', () => makePdf([]), 'scan'],
  ])('is told clearly: %s', async (_, name, bytes, code) => {
    const note = await readDocument(name, bytes()).then(
      () => undefined,
      (error: unknown) => (error instanceof DocumentProblem ? error.note : error),
    );
    expect(note).toMatchObject({ code });
    for (const say of Object.values(createTexts())) {
      const { facts = {} } = note as DocumentNote;
      expect(say(`document-${code}`, facts)).not.toBe('');
    }
  });
});
