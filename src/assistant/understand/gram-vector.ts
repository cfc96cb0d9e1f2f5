import type { Weighing } from './packed-index.ts';

/** A sparse unit vector: what counts, and how much. */
export type Vector = ReadonlyMap<string, number>;

/** Terms as a unit vector, weighted by how rare each is. */
export function unitVector(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): Vector {
  const weights = [...counts].map(([term, times]) => [term, times * rarity(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([term, weight]) => [term, length === 0 ? weight : weight / length]));
}

/** Bags as unit vectors: what all of them share counts little. */
export const cosineWeighing: Weighing = {
  rarity: (held, bags) => Math.log(1 + bags / Math.max(1, held)),
  weights: unitVector,
};
