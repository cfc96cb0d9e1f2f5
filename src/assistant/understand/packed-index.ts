import { countTerms } from '../../retrieval/bm25.ts';

/**
 * Which bags hold a term and how much it weighs there, in a few arrays: some hundred thousand postings as objects would
 * take most of the memory and of a start. Plain data, kept between starts. Term `n` has the postings from `starts[n]` up
 * to `starts[n + 1]`.
 */
export interface PackedIndex {
  readonly bags: number;
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly at: Uint16Array;
  readonly weights: Float32Array;
  /** How rare each term is; `unseen` is the same for a term that no bag holds. */
  readonly rarities: Float32Array;
  readonly unseen: number;
}

/** How terms of a set of bags are weighed. */
export interface Weighing {
  /** How rare a term is that `held` of `bags` bags hold. */
  readonly rarity: (held: number, bags: number) => number;
  /** Weights of one bag's terms, given how rare each is. */
  readonly weights: (
    counts: ReadonlyMap<string, number>,
    rarity: (term: string) => number,
    bag: { readonly length: number; readonly average: number },
  ) => ReadonlyMap<string, number>;
}

/** Packs bags of terms (at most 65,536) with their weights. */
export function packIndex(bags: readonly (readonly string[])[], weighing: Weighing): PackedIndex {
  const counted = bags.map(countTerms);
  const held = new Map<string, number>();
  for (const counts of counted) for (const term of counts.keys()) held.set(term, (held.get(term) ?? 0) + 1);
  const terms = new Map([...held.keys()].map((term, number) => [term, number]));
  const rarities = Float32Array.from(held.values(), (count) => weighing.rarity(count, bags.length));
  const starts = new Uint32Array(terms.size + 1);
  [...held.values()].forEach((count, number) => {
    starts[number + 1] = (starts[number] ?? 0) + count;
  });
  const next = starts.slice();
  const total = starts.at(-1) ?? 0;
  const at = new Uint16Array(total);
  const weights = new Float32Array(total);
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const rarity = (term: string) => rarities[terms.get(term) ?? -1] ?? 0;
  counted.forEach((counts, bag) => {
    const length = bags[bag]?.length ?? 0;
    for (const [term, weight] of weighing.weights(counts, rarity, { length, average })) {
      const number = terms.get(term) ?? 0;
      const place = next[number] ?? 0;
      at[place] = bag;
      weights[place] = weight;
      next[number] = place + 1;
    }
  });
  return {
    bags: bags.length,
    terms,
    starts,
    at,
    weights,
    rarities,
    unseen: weighing.rarity(0, bags.length),
  };
}

/** How rare a term is in an index. */
export function rarityIn({ terms, rarities, unseen }: PackedIndex, term: string): number {
  const number = terms.get(term);
  return number === undefined ? unseen : (rarities[number] ?? unseen);
}

/** Adds a term's weights, times `factor`, to the scores of the bags that hold it. */
export function addTerm(index: PackedIndex, term: string, factor: number, scores: Float64Array): void {
  const number = index.terms.get(term);
  if (number === undefined) return;
  const { starts, at, weights } = index;
  const end = starts[number + 1] ?? 0;
  for (let place = starts[number] ?? 0; place < end; place += 1) {
    const bag = at[place] ?? 0;
    scores[bag] = (scores[bag] ?? 0) + factor * (weights[place] ?? 0);
  }
}
