import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentMapping } from '../content/read-document-mapping.ts';
import type { Source } from '../domain/source.ts';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';
import { readDocument } from './read-document.ts';
import { type Recognised, recognise } from './recognise.ts';
import { splitDocument } from './split-document.ts';
import { type OriginalPassage, toPassages } from './to-passages.ts';

export type TakenFile =
  | { readonly state: 'unchanged'; readonly checksum: string }
  | { readonly state: 'failed'; readonly problem: string }
  | {
      readonly state: 'read';
      readonly checksum: string;
      readonly known: Recognised;
      readonly passages: readonly OriginalPassage[];
      readonly notes: readonly string[];
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
}): Promise<TakenFile> {
  const { folder, path, stamp, before, mapping, sources } = file;
  try {
    if (file.bytes > limits.fileBytes) {
      throw new DocumentProblem(
        `it has ${Math.round(file.bytes / 1024 / 1024)} MB; ${limits.fileBytes / 1024 / 1024} are the most`,
      );
    }
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    const own = createHash('sha256').update(bytes).digest('hex');
    const checksum = createHash('sha256').update(`${stamp}\n${path}\n${own}`).digest('hex');
    if (checksum === before) return { state: 'unchanged', checksum };
    const raw = await readDocument(path, bytes);
    const known = recognise({ path, checksum: own, raw, mapping, sources });
    const { pieces, notes } = splitDocument(raw, known);
    if (pieces.length === 0) throw new DocumentProblem('no passage was found in it');
    return { state: 'read', checksum, known, passages: toPassages(pieces, known, path), notes };
  } catch (error) {
    const problem =
      error instanceof DocumentProblem
        ? error.message
        : error instanceof Error && 'code' in error
          ? `the file cannot be opened (${String(error.code)})`
          : `it could not be understood (${error instanceof Error ? error.message.slice(0, 120) : 'unknown'})`;
    return { state: 'failed', problem };
  }
}
