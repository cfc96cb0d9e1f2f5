import { fold } from '../../language/fold.ts';
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
  const plain = shortestWith(text, labels);
  if (plain !== undefined) return plain;
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

/** «Өсім» is in «өсім бар» and in «жоғары өсім бар»: of labels that hold every word said, the one that says least more. */
function shortestWith(
  text: string,
  labels: readonly { readonly value: string; readonly label: string }[],
): string | undefined {
  const said = wordsOf(text);
  const [first, second] = labels
    .map(({ value, label }) => ({ value, words: wordsOf(label) }))
    .filter(({ words }) => said.every((word) => words.includes(word)))
    .sort((a, b) => a.words.length - b.words.length);
  if (!first || (second && second.value !== first.value && second.words.length === first.words.length))
    return undefined;
  return first.value;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
