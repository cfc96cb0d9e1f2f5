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
const SAME_NUMBER = 0.2;

/** Orders differences by how near they are to a question. Their vectors are made once per language, when first asked. */
export function createDifferenceRanker(differences: readonly Difference[]) {
  const made = new Map<Language, Index>();
  const norms = differences.map((difference) => difference.norms.map(upwards));

  function indexed(language: Language) {
    const known = made.get(language);
    if (known) return known;
    const texts = differences.map(({ about }) => about(language));
    const bags = texts.map((both) => both.map(countsOf));
    const held = new Map<string, number>();
    for (const [, whole] of bags)
      for (const term of whole?.keys() ?? []) held.set(term, (held.get(term) ?? 0) + 1);
    const rarity = (term: string) => Math.log(1 + differences.length / (held.get(term) ?? 1));
    const holders = holdersOf(bags.map((both) => both.map((bag) => unitVector(bag, rarity))));
    const index = { holders, rarity, numbers: texts.map(([said]) => new Set(numbersOf(said))) };
    made.set(language, index);
    return index;
  }

  return function rank(
    question: string,
    places: readonly Reference[],
    language: Language,
  ): readonly RankedDifference[] {
    const { holders, rarity, numbers: told } = indexed(language);
    const asked = unitVector(countsOf(question), rarity);
    const likeness = likenessTo(asked, holders, differences.length);
    const numbers = numbersOf(question).filter((one) => one.length > 1);
    const at = new Set<string>(places);
    const above = new Set(places.flatMap(upwards));
    return differences
      .map((difference, index) => ({
        difference,
        likeness: (likeness[index] ?? 0) + (numbers.some((one) => told[index]?.has(one)) ? SAME_NUMBER : 0),
        touches: (norms[index] ?? []).some(
          ([norm = '', ...up]) => above.has(norm) || up.some((one) => at.has(one)),
        ),
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

/** What is known of all differences in one language. */
interface Index {
  readonly holders: Holders;
  readonly rarity: (term: string) => number;
  /** The numbers that each of them says. */
  readonly numbers: readonly ReadonlySet<string>[];
}

/** Which vectors hold a term, and how much it weighs there: a question has few terms, all differences many. */
type Holders = ReadonlyMap<
  string,
  readonly { readonly difference: number; readonly part: number; readonly weight: number }[]
>;

function holdersOf(vectors: readonly (readonly Vector[])[]): Holders {
  const holders = new Map<string, { difference: number; part: number; weight: number }[]>();
  vectors.forEach((parts, difference) => {
    parts.forEach((vector, part) => {
      for (const [term, weight] of vector) {
        const held = holders.get(term);
        if (held) held.push({ difference, part, weight });
        else holders.set(term, [{ difference, part, weight }]);
      }
    });
  });
  return holders;
}

/** For each difference the cosine to the likest of its two vectors. */
function likenessTo(asked: Vector, holders: Holders, count: number): Float64Array {
  const parts = [new Float64Array(count), new Float64Array(count)];
  for (const [term, share] of asked) {
    for (const { difference, part, weight } of holders.get(term) ?? []) {
      const scores = parts[part];
      if (scores) scores[difference] = (scores[difference] ?? 0) + share * weight;
    }
  }
  const [said = new Float64Array(count), whole = said] = parts;
  return said.map((one, index) => Math.max(one, whole[index] ?? 0));
}

/** A place and all that hold it, itself first: «rules#39/2», «rules#39». */
function upwards(place: Reference): string[] {
  return [place, ...[...place.matchAll(/\//gu)].map(({ index }) => place.slice(0, index))];
}
