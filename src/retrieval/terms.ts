/** How a text becomes the terms of the lexical index. */
export type Terms = (text: string) => readonly string[];

/** Each term of a text with how often it stands there. */
export function countTerms(terms: Terms, text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
