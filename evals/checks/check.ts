import type { Finding } from '../../src/assistant/checks/finding.ts';
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

/**
 * A question about an answer. `look` returns undefined where it does not apply. `decides`: without it the answer is not
 * right; the others say how well a right answer is made.
 */
export interface Check {
  readonly name: string;
  readonly decides: boolean;
  readonly look: (seen: Seen) => Finding | undefined;
}
