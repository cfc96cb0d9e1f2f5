import type { Localized } from './language.ts';

/** What serves one place of the Rules: a point (`39`) or an appendix (`app9`). */
export interface PlaceCoverage {
  readonly place: string;
  /** Ids of parameters with a value from there. */
  readonly parameters: readonly string[];
  /** Rules whose words, or the trace of a case, cite it. */
  readonly rules: readonly { readonly id: string; readonly title: Localized }[];
  readonly articles: readonly { readonly id: string; readonly title: Localized }[];
  /** How many cases come to an outcome that cites it. */
  readonly cases: number;
}

/** One source, place by place in the order of the document. */
export interface Coverage {
  readonly source: string;
  readonly places: readonly PlaceCoverage[];
}

/** Whether nothing at all serves a place. */
export function isGap({ parameters, rules, articles, cases }: PlaceCoverage): boolean {
  return parameters.length + rules.length + articles.length + cases === 0;
}
