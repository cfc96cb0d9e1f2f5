import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentMapping } from '../content/read-document-mapping.ts';
import type { DocumentNote } from '../domain/ingest-report.ts';
import type { Source } from '../domain/source.ts';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';
import type { ApartReader } from './read-apart.ts';
import { type Recognised, recognise } from './recognise.ts';
import { splitDocument } from './split-document.ts';
import { type OriginalPassage, toPassages } from './to-passages.ts';

export type TakenFile =
  | { readonly state: 'unchanged'; readonly checksum: string }
  | { readonly state: 'failed'; readonly problem: DocumentNote }
  | {
      readonly state: 'read';
      readonly checksum: string;
      readonly known: Recognised;
      readonly passages: readonly OriginalPassage[];
      readonly notes: readonly DocumentNote[];
    };

/** Reads, recognises and splits one file, unless it is as it was. No fault of a file gets out of here. */
export async function takeFile(file: {
  readonly folder: string;
  readonly path: string;
  readonly bytes: number;
  /** What else decides how files are read; part of the checksum. */
  readonly stamp: string;
  readonly before: string | undefined;
  readonly mapping: DocumentMapping;
  readonly sources: Readonly<Record<string, Source>>;
  readonly read: ApartReader['read'];
}): Promise<TakenFile> {
  const { folder, path, stamp, before, mapping, sources, read } = file;
  try {
    if (file.bytes > limits.fileBytes) {
      throw new DocumentProblem('too_big', {
        megabytes: Math.round(file.bytes / 1024 / 1024),
        most: limits.fileBytes / 1024 / 1024,
      });
    }
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    const own = createHash('sha256').update(bytes).digest('hex');
    const checksum = createHash('sha256').update(`${stamp}\n${path}\n${own}`).digest('hex');
    if (checksum === before) return { state: 'unchanged', checksum };
    const raw = await read(path, bytes);
    const known = recognise({ path, checksum: own, raw, mapping, sources });
    const { pieces, notes } = splitDocument(raw, known);
    if (pieces.length === 0) throw new DocumentProblem('no_text');
    return { state: 'read', checksum, known, passages: toPassages(pieces, known, path), notes };
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) };
  }
}

function problemOf(error: unknown): DocumentNote {
  if (error instanceof DocumentProblem) return error.note;
  if (error instanceof Error && 'code' in error)
    return { code: 'not_opened', facts: { reason: String(error.code) } };
  const reason = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
  return { code: 'not_understood', facts: { reason } };
}
