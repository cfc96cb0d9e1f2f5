import type { IndexedPassage, StoredPassage } from '../../src/store/passage-rows.ts';

/** A passage with the weights of its terms, as the index takes it. */
export const indexed = (
  passage: StoredPassage,
  weights: Readonly<Record<string, number>>,
): IndexedPassage => ({ passage, terms: new Map(Object.entries(weights)) });
