import type { Language } from '../../domain/language.ts';
import type { Reference } from '../../domain/reference.ts';
import { grams } from '../../language/grams.ts';
import { numbersOf } from '../ground.ts';
import { unitVector, type Vector } from '../understand/gram-vector.ts';
import type { Difference } from './create-differences.ts';

export interface RankedDifference {
  readonly difference: Difference;
  /** How much its words and the question's are alike: 0 to 1, a little more where they name the same number. */
  readonly likeness: number;
  /** It differs from a place that the answer stands on. */
  readonly touches: boolean;
}

/** A number that both name says more than its letters; single digits are everywhere. */
const SAME_NUMBER = 0.1;

/** Orders differences by how near they are to a question. Their vectors are made once per language, when first asked. */
export function createDifferenceRanker(differences: readonly Difference[]) {
  const made = new Map<
    Language,
    { vectors: readonly (readonly Vector[])[]; rarity: (term: string) => number }
  >();

  function indexed(language: Language) {
    const known = made.get(language);
    if (known) return known;
    const bags = differences.map(({ about }) => about(language).map(countsOf));
    const held = new Map<string, number>();
    for (const [, whole] of bags)
      for (const term of whole?.keys() ?? []) held.set(term, (held.get(term) ?? 0) + 1);
    const rarity = (term: string) => Math.log(1 + differences.length / (held.get(term) ?? 1));
    const index = { vectors: bags.map((both) => both.map((bag) => unitVector(bag, rarity))), rarity };
    made.set(language, index);
    return index;
  }

  return function rank(
    question: string,
    places: readonly Reference[],
    language: Language,
  ): readonly RankedDifference[] {
    const { vectors, rarity } = indexed(language);
    const asked = unitVector(countsOf(question), rarity);
    const numbers = numbersOf(question).filter((one) => one.length > 1);
    return differences
      .map((difference, index) => ({
        difference,
        likeness:
          Math.max(0, ...(vectors[index] ?? []).map((vector) => cosine(asked, vector))) +
          (numbersOf(difference.about(language)[0]).some((one) => numbers.includes(one)) ? SAME_NUMBER : 0),
        touches: difference.norms.some((norm) => places.some((place) => isWithin(norm, place))),
      }))
      .sort((one, other) => other.likeness - one.likeness);
  };
}
export type RankDifferences = ReturnType<typeof createDifferenceRanker>;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of grams(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}

/** Whether one of two places holds the other. */
function isWithin(one: Reference, other: Reference): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
