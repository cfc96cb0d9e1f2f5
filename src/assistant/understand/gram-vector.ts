/** A sparse unit vector: what counts, and how much. */
export type Vector = ReadonlyMap<string, number>;

/** Inverse document frequencies over a set of bags, so that what all questions share counts little. */
export function inverseFrequencies(bags: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const unseen = Math.log(1 + bags.length);
  return (term) => {
    const count = counts.get(term);
    return count === undefined ? unseen : Math.log(1 + bags.length / count);
  };
}

/** A bag as a unit vector, weighted by the given inverse frequency. */
export function unitVector(bag: readonly string[], idf: (term: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const term of bag) weights.set(term, (weights.get(term) ?? 0) + idf(term));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (length === 0) return weights;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
