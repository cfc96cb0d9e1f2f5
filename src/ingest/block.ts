import type { DocumentNote } from '../domain/ingest-report.ts';

/** A paragraph, a line or a table row as it was read, before the structure of the document is understood. */
export interface Block {
  readonly text: string;
  /** The line of a text file, or the ordinal of the paragraph in other kinds, from 1. */
  readonly line: number;
  /** A blank line, a new slide or a new page stands before it. */
  readonly gap?: boolean;
  readonly heading?: boolean;
  /** The number in the first column of a table row: `1.2`. */
  readonly row?: string;
  /** A row of column names above numbered rows. */
  readonly header?: boolean;
}

/** A document as it was read. */
export interface RawDocument {
  readonly blocks: readonly Block[];
  /** What the document calls itself, where it does. */
  readonly title?: string;
  readonly notes: readonly DocumentNote[];
}
