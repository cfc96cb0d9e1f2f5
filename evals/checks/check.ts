import type { Answer } from '../../src/domain/answer.ts';
import type { AskedIn, Expectation } from '../eval-case.ts';
import type { World } from '../world.ts';

/** One answer with what it had to be. */
export interface Seen {
  readonly suite: string;
  readonly asked: AskedIn;
  /** Everything the person said in the conversation so far, the last last. */
  readonly said: readonly string[];
  readonly expect: Expectation;
  readonly answer: Answer;
  readonly world: World;
}

export interface Finding {
  readonly ok: boolean;
  /** What was expected and what came, for the report. */
  readonly detail?: string;
}

/**
 * A question about an answer. `look` returns undefined where it does not apply. `decides`: without it the answer is not
 * right; the others say how well a right answer is made.
 */
export interface Check {
  readonly name: string;
  readonly decides: boolean;
  readonly look: (seen: Seen) => Finding | undefined;
}

/** A finding whose detail is only worth telling where something is wrong. */
export function finding(ok: boolean, detail: string): Finding {
  return ok ? { ok } : { ok, detail };
}

/** Every text of an answer that a person may read, the question's own words not among them. */
export function wordsOf({ text, more }: Pick<Answer, 'text' | 'more'>): string {
  return more === undefined ? text : `${text}\n${more}`;
}
