/** A passage that every ranker is given: an article in one language. */
export interface BenchText {
  readonly id: string;
  readonly article: string;
  readonly language: 'ru' | 'kk';
  readonly title: string;
  readonly text: string;
}

/** A way of finding articles: ids, best first, each once. */
export interface Ranker {
  readonly name: string;
  readonly rank: (question: string) => Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
}

/** Makes a ranker over some texts. */
export type MakeRanker = (texts: readonly BenchText[]) => Promise<Ranker>;

/** As many places as any measure looks at. */
export const DEPTH = 10;

/** Articles in the order of their passages, each once. */
export function articlesOnce(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.split(':')[0] ?? id))].slice(0, DEPTH);
}
