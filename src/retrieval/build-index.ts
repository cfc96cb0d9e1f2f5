import type { Posting, StoredPassage } from '../store/passage-rows.ts';
import { countTerms, saturate } from './bm25.ts';
import type { Terms } from './terms.ts';

/** How much length counts between passages. */
const LENGTH_SHARE = 0.75;

/**
 * A usual passage's length in terms. It is fixed rather than counted, so that one changed passage leaves the weights of
 * all others as they are.
 */
const USUAL_LENGTH = 480;

/** Passages with their length, and their terms with weights, for the stored index. */
export function buildIndex(
  passages: readonly Omit<StoredPassage, 'length'>[],
  terms: Terms,
): { passages: StoredPassage[]; postings: Posting[] } {
  const bags = passages.map((passage) => passageTerms(passage, terms));
  return {
    passages: passages.map((passage, index) => ({ ...passage, length: bags[index]?.length ?? 0 })),
    postings: passages.flatMap((passage, index) => {
      const bag = bags[index] ?? [];
      return [...countTerms(bag)].map(([term, times]) => ({
        term,
        passage: passage.id,
        weight: saturate(times, bag.length, USUAL_LENGTH, LENGTH_SHARE),
      }));
    }),
  };
}

/** What a passage is found by. */
export function passageTerms(
  passage: Pick<StoredPassage, 'title' | 'text'>,
  terms: Terms,
): readonly string[] {
  return terms(`${passage.title} ${passage.text}`);
}
