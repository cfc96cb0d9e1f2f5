import type { Language } from './language.ts';
import type { Standing } from './standing.ts';

/**
 * Something to tell a person of a file: what is wrong with it, or worth a look. Its words are in bot/locales under
 * `document-<code>`.
 */
export interface DocumentNote {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What became of one file. `kept`: it could not be read, and what was taken from it before stays. */
export interface IngestedFile {
  readonly path: string;
  readonly state: 'new' | 'changed' | 'unchanged' | 'failed' | 'kept' | 'ignored' | 'gone';
  readonly source?: string;
  readonly language?: Language;
  readonly standing?: Standing;
  readonly passages: number;
  readonly problem?: DocumentNote;
  /** What a person should look at: points missing from the sequence, marks of bad recognition. */
  readonly notes: readonly DocumentNote[];
}

/** What an ingestion did, in passages; `indexed` of them were written, everything else stayed as it was. */
export interface IngestReport {
  readonly files: readonly IngestedFile[];
  readonly kept: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly indexed: number;
  readonly milliseconds: number;
}
