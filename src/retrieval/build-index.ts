import type { Posting, StoredPassage } from '../store/passage-rows.ts';
import { weighDocuments } from './bm25.ts';
import type { Terms } from './terms.ts';

/** How much length counts between passages. */
const LENGTH_SHARE = 0.75;

/** Passages with their length, and their terms with weights, for the stored index. */
export function buildIndex(
  passages: readonly Omit<StoredPassage, 'length'>[],
  terms: Terms,
): { passages: StoredPassage[]; postings: Posting[] } {
  const bags = passages.map(({ title, text }) => terms(`${title} ${text}`));
  const { weights } = weighDocuments(bags, LENGTH_SHARE);
  return {
    passages: passages.map((passage, index) => ({ ...passage, length: bags[index]?.length ?? 0 })),
    postings: weights.flatMap(({ document, term, weight }) => {
      const passage = passages[document]?.id;
      return passage === undefined ? [] : [{ term, passage, weight }];
    }),
  };
}
