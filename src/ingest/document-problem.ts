import type { DocumentNote } from '../domain/ingest-report.ts';

/** A file that cannot be taken in, for the person who put it there: a code with words. The others go on. */
export class DocumentProblem extends Error {
  readonly note: DocumentNote;

  constructor(code: string, facts: DocumentNote['facts'] = {}) {
    super(code);
    this.name = 'DocumentProblem';
    this.note = { code, facts };
  }
}
