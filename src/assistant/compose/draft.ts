import type { Answer } from '../../domain/answer.ts';

/** An answer before grounding and settling. `evidence`: texts whose numbers may be said. */
export interface Draft {
  readonly status: Answer['status'];
  readonly text: string;
  readonly more?: string;
  readonly citations: Answer['citations'];
  /** The rule it is about, also where nothing was computed. */
  readonly rule?: string;
  readonly computation?: Answer['computation'];
  readonly conflicts: Answer['conflicts'];
  readonly missing: Answer['missing'];
  readonly suggestions: Answer['suggestions'];
  readonly understood?: Answer['understood'];
  readonly evidence: readonly string[];
}

/** A draft that says only this text. */
export function plainDraft(status: Answer['status'], text: string): Draft {
  return { status, text, citations: [], conflicts: [], missing: [], suggestions: [], evidence: [text] };
}
