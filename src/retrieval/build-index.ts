import type { Posting, StoredPassage } from '../store/passage-rows.ts';
import { countTerms, type Terms } from './terms.ts';

/** BM25: how soon repetition saturates, and how much length counts. */
const K1 = 1.2;
const B = 0.75;

/** Postings of passages: each weight is the whole BM25 weight of the term there, so that a search only adds up. */
export function buildIndex(passages: readonly Omit<StoredPassage, 'length'>[], terms: Terms): {
  passages: StoredPassage[];
  postings: Posting[];
} {
  const counted = passages.map((passage) => ({ passage, counts: countTerms(terms, `${passage.title} ${passage.text}`) }));
  const lengths = counted.map(({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const documents = new Map<string, number>();
  for (const { counts } of counted) for (const term of counts.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const idf = (term: string) => {
    const count = documents.get(term) ?? 0;
    return Math.log(1 + (counted.length - count + 0.5) / (count + 0.5));
  };
  return {
    passages: counted.map(({ passage }, index) => ({ ...passage, length: lengths[index] ?? 0 })),
    postings: counted.flatMap(({ passage, counts }, index) =>
      [...counts].map(([term, count]) => {
        const length = lengths[index] ?? 0;
        const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
        return { term, passage: passage.id, weight: idf(term) * saturated };
      }),
    ),
  };
}
