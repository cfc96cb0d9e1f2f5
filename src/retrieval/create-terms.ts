import { createHash } from 'node:crypto';
import type { Glossary } from '../language/glossary.ts';
import { grams } from '../language/grams.ts';
import { createConceptNamer } from '../language/name-concepts.ts';
import { conceptTerm, type Terms } from './terms.ts';

/** Raise it when the way of indexing changes, so that stored indexes are made anew. */
const INDEX_VERSION = 4;

/**
 * Terms of a document's text: the grams of its words, and the concepts it names, which are the same in both languages and
 * carry a question of one into texts of the other. `version` says when a stored index must be made anew.
 */
export function createTerms(glossary: Glossary): { readonly terms: Terms; readonly version: string } {
  const concepts = createConceptNamer(glossary);
  const forms = glossary.map(({ id, forms: own }) => [id, own]);
  return {
    terms: (text) => [...grams(text), ...concepts(text).map(conceptTerm)],
    version: createHash('sha256')
      .update(JSON.stringify([INDEX_VERSION, forms]))
      .digest('hex')
      .slice(0, 16),
  };
}
