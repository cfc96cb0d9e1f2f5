import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';

/** What is searched, in which passages; what is not named is not limited. */
export interface SearchRequest {
  readonly text: string;
  readonly limit: number;
  readonly language?: Language | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly standing?: Standing | undefined;
  /** A document by its id. */
  readonly edition?: string | undefined;
  /** Leaves out documents that were not valid on this day, as far as their dates are known. */
  readonly on?: Day | undefined;
}
