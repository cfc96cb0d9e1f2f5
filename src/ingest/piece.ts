import type { DocumentNote } from '../domain/ingest-report.ts';

/** A part of a document that can be cited. `place` as in a reference; `title`: the heading it stands under. */
export interface Piece {
  readonly place: string;
  readonly title: string;
  readonly text: string;
}

/** What a document falls into, and what of its order is missing. */
export interface SplitDocument {
  readonly pieces: readonly Piece[];
  readonly notes: readonly DocumentNote[];
}
