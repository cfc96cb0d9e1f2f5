import type { Tagged, Tagger } from '../language/glossary.ts';
import { grams } from '../language/grams.ts';
import { conceptTerm } from './terms.ts';

/**
 * What a concept that the question names counts beside a gram of its words, a value of a vocabulary (a category, a post)
 * less than a topic, and what the grams of its labels in both languages count. Chosen on the development half of
 * `evals/retrieval` (228 questions) by five-fold cross-validation over 525 settings; every fold chose concepts of 4 and
 * more. recall@5 and MRR there, without concepts and with: ru 0.983 0.900 → 0.992 0.941, kk 1.000 0.968 → 1.000 0.959,
 * kk question over ru texts 0.818 0.663 → 0.948 0.855, ru over kk 0.876 0.681 → 0.950 0.836. Over the points of
 * documents (1,159 passages) 0.741 0.602 → 0.759 0.630. A value counted for more than a topic (6 to 9) lost 0.005 to 0.010.
 */
const CONCEPT = 6;
const VALUE = 4.5;
const LABEL = 0.1;
/** A question's terms beyond this many add time and no precision. */
const MOST_TERMS = 200;

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The terms of a question, each with how much it counts. */
export function weighQuestion(text: string, tagged: Tagged, tagger: Tagger): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { concept } of tagged.mentions)
    weights.set(conceptTerm(concept), concept.includes('.') ? VALUE : CONCEPT);
  for (const term of grams(text)) weights.set(term, 1);
  for (const term of grams(tagger.expand(tagged).join(' '))) if (!weights.has(term)) weights.set(term, LABEL);
  return [...weights].slice(0, MOST_TERMS).map(([term, weight]) => ({ term, weight }));
}
