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

/** A term's weight in one document of a set. */
export interface Weighted {
  readonly document: number;
  readonly term: string;
  readonly weight: number;
}

/**
 * BM25 over bags of terms: each weight is the whole of it, so that scoring only adds up. `lengthShare` says how much a
 * long document is held back (0 not at all, 1 wholly).
 */
export function weighDocuments(documents: readonly (readonly string[])[], lengthShare: number) {
  const counts = documents.map(countTerms);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const holding = new Map<string, number>();
  for (const count of counts)
    for (const term of count.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const idf = (term: string): number => {
    const held = holding.get(term) ?? 0;
    return Math.log(1 + (documents.length - held + 0.5) / (held + 0.5));
  };
  const weights = counts.flatMap((count, document): Weighted[] => {
    const length = documents[document]?.length ?? 0;
    return [...count].map(([term, times]) => ({
      document,
      term,
      weight: idf(term) * saturate(times, length, average, lengthShare),
    }));
  });
  return {
    idf,
    weights,
    /** The most that a term's weight can come to: for scores between 0 and about 1. */
    ceiling: (terms: Iterable<string>): number =>
      [...terms].reduce((sum, term) => sum + idf(term) * (K1 + 1), 0),
  };
}

/** Each term with how often it stands in a bag. */
export function countTerms(bag: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
