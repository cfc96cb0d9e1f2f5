import { DEPTH } from './ranker.ts';

/** What one ranking is worth, given which articles are on the expected place. */
export interface Measures {
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr: number;
  readonly ndcg10: number;
}

/** `recall`: whether any of the first k is relevant, since one article answers a question. */
export function measure(ranking: readonly string[], relevant: ReadonlySet<string>): Measures {
  const first = ranking.findIndex((id) => relevant.has(id));
  const gain = ranking
    .slice(0, DEPTH)
    .reduce((sum, id, at) => sum + (relevant.has(id) ? 1 / Math.log2(at + 2) : 0), 0);
  const ideal = Array.from({ length: Math.min(DEPTH, relevant.size) }, (_, at) => 1 / Math.log2(at + 2));
  return {
    recall1: first === 0 ? 1 : 0,
    recall5: first >= 0 && first < 5 ? 1 : 0,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: gain / ideal.reduce((sum, one) => sum + one, 0),
  };
}

export function mean(all: readonly Measures[]): Measures {
  const of = (pick: (one: Measures) => number) => all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  return {
    recall1: of((one) => one.recall1),
    recall5: of((one) => one.recall5),
    mrr: of((one) => one.mrr),
    ndcg10: of((one) => one.ndcg10),
  };
}
