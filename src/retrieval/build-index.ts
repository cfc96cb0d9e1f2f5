import type { IndexedPassage, StoredPassage } from '../store/passage-rows.ts';
import { countTerms, saturate } from './bm25.ts';
import type { Terms } from './terms.ts';

/** How much length counts between passages. */
const LENGTH_SHARE = 0.75;

/**
 * A usual passage's length in terms. It is fixed rather than counted, so that one changed passage leaves the weights of
 * all others as they are.
 */
const USUAL_LENGTH = 480;

/** Passages with their length and the weights of their terms, one by one, for the stored index. */
export function* buildIndex(
  passages: Iterable<Omit<StoredPassage, 'length'>>,
  terms: Terms,
): Generator<IndexedPassage> {
  for (const passage of passages) {
    const bag = passageTerms(passage, terms);
    const weights = countTerms(bag);
    for (const [term, times] of weights)
      weights.set(term, saturate(times, bag.length, USUAL_LENGTH, LENGTH_SHARE));
    yield { passage: { ...passage, length: bag.length }, terms: weights };
  }
}

/** What a passage is found by. */
export function passageTerms(
  passage: Pick<StoredPassage, 'title' | 'text'>,
  terms: Terms,
): readonly string[] {
  return terms(`${passage.title} ${passage.text}`);
}
