import { DocumentProblem } from './document-problem.ts';

export type DocumentKind = 'pdf' | 'docx' | 'pptx' | 'html' | 'md' | 'txt';

const byExtension: Readonly<Record<string, DocumentKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  html: 'html',
  htm: 'html',
  md: 'md',
  txt: 'txt',
};

/** What the bytes are, whatever the name says. */
function contentOf(bytes: Uint8Array): 'pdf' | 'zip' | 'office' | 'image' | 'text' | 'binary' {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'office';
  if (head.startsWith('\u0089PNG') || head.startsWith('\u00ff\u00d8\u00ff') || head.startsWith('GIF8'))
    return 'image';
  const wide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  return !wide && head.includes('\u0000') ? 'binary' : 'text';
}

const needs: Readonly<Record<DocumentKind, ReturnType<typeof contentOf>>> = {
  pdf: 'pdf',
  docx: 'zip',
  pptx: 'zip',
  html: 'text',
  md: 'text',
  txt: 'text',
};

/** The kind by the name, checked against the first bytes. Throws DocumentProblem where they disagree. */
export function documentKind(path: string, bytes: Uint8Array): DocumentKind {
  const extension = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const kind = byExtension[extension];
  if (kind === undefined) {
    throw new DocumentProblem('kind_unknown', { extension, kinds: Object.keys(byExtension).join(', ') });
  }
  if (bytes.length === 0) throw new DocumentProblem('empty');
  const content = contentOf(bytes);
  if (content === 'office') {
    throw new DocumentProblem('office_old');
  }
  if (content !== needs[kind]) throw new DocumentProblem('lies', { extension, content });
  return kind;
}
