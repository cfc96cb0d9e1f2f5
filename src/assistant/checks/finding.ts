import type { Answer } from '../../domain/answer.ts';

/** What a check found. `detail`: what was expected and what came. */
export interface Finding {
  readonly ok: boolean;
  readonly detail?: string;
}

/** A finding whose detail is only worth telling where something is wrong. */
export function finding(ok: boolean, detail: string): Finding {
  return ok ? { ok } : { ok, detail };
}

/** Every text of an answer that a person may read, the question's own words not among them. */
export function wordsOf({ text, more }: Pick<Answer, 'text' | 'more'>): string {
  return more === undefined ? text : `${text}\n${more}`;
}
