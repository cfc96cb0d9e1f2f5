/** How soon repetition saturates. */
const K1 = 1.2;

/**
 * How much a term that stands `times` in a text of `length` terms weighs, before its rarity. `lengthShare` says how much
 * a text longer than `average` is held back (0 not at all, 1 wholly).
 */
export function saturate(times: number, length: number, average: number, lengthShare: number): number {
  const norm = K1 * (1 - lengthShare + (lengthShare * length) / Math.max(1, average));
  return (times * (K1 + 1)) / (times + norm);
}

/** The most that `saturate` comes to. */
export const SATURATED = K1 + 1;

/** How rare a term is that `held` of `all` texts hold. */
export function rarity(held: number, all: number): number {
  return Math.log(1 + (all - held + 0.5) / (held + 0.5));
}

/** Each term with how often it stands in a bag. */
export function countTerms(bag: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
