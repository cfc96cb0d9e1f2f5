import { grams } from '../../language/grams.ts';

/** How like a reply must be to the words of a choice, and how much more than to the next one. */
const LIKE = 0.3;
const LEAD = 0.1;

/**
 * The choice whose words a reply comes nearest to («район» — «район или город»), where one clearly is. Only for a reply
 * to a question with these choices: elsewhere letters alone decide nothing.
 */
export function nearestChoice(
  text: string,
  labels: readonly { readonly value: string; readonly label: string }[],
): string | undefined {
  const said = new Set(grams(text));
  if (said.size === 0) return undefined;
  const best = new Map<string, number>();
  for (const { value, label } of labels) {
    const words = new Set(grams(label));
    const shared = [...said].filter((gram) => words.has(gram)).length;
    const likeness = shared / Math.sqrt(said.size * Math.max(1, words.size));
    best.set(value, Math.max(best.get(value) ?? 0, likeness));
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LIKE || first[1] - (second?.[1] ?? 0) < LEAD) return undefined;
  return first[0];
}
