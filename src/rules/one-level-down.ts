import { type CategoryId, vocabulary } from '../domain/vocabulary.ts';

/** The category one level below (point 46); undefined below the lowest, of which the text says nothing. */
export function oneLevelDown(category: CategoryId): CategoryId | undefined {
  return vocabulary.category[vocabulary.category.indexOf(category) - 1];
}
