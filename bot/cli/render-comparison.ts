import type { EditionComparison } from '../../src/domain/edition-change.ts';
import type { Text } from '../locales/load-locales.ts';

const AROUND = 60;
const kinds = ['parameter', 'rule', 'case', 'article'] as const;

/** A line per place with what differs; under it both texts from where they part, and what of the knowledge rests on it. */
export function renderComparison(comparison: EditionComparison, text: Text): string {
  const { first, second, places, aligned, changes } = comparison;
  const width = Math.max(5, ...changes.map(({ place }) => place.length));
  const indent = ' '.repeat(width + 2);
  const rows = changes.flatMap(({ place, what, details, before, after, cited }) => {
    const from = what.includes('wording') ? parting(before ?? '', after ?? '') : 0;
    const named = what.map((kind, index) => {
      const detail = details[index];
      return `${text(`editions-${kind}`)}${detail === undefined ? '' : ` [${detail}]`}`;
    });
    return [
      `${place.padEnd(width)}  ${named.join(', ')}`,
      ...(before === undefined ? [] : [`${indent}- ${excerpt(before, from)}`]),
      ...(after === undefined ? [] : [`${indent}+ ${excerpt(after, from)}`]),
      ...kinds.flatMap((kind) => {
        const ids = cited.filter((one) => one.kind === kind).map(({ id }) => id);
        const shown = kind === 'case' ? byRule(ids) : ids.join(', ');
        return ids.length === 0 ? [] : [`${indent}> ${text(`editions-cited-${kind}`)}: ${shown}`];
      }),
    ];
  });
  const head = text('editions-head', { first, second, places, aligned, changes: changes.length });
  return `${[head, ...rows].join('\n')}\n`;
}

/** Cases of one rule together: `ozp-threshold 1, 2; ozp-appeal 4`. */
function byRule(ids: readonly string[]): string {
  const rules = new Map<string, string[]>();
  for (const id of ids) {
    const [rule = '', number = ''] = id.split(' ');
    rules.set(rule, [...(rules.get(rule) ?? []), number]);
  }
  return [...rules].map(([rule, numbers]) => `${rule} ${numbers.join(', ')}`).join('; ');
}

/** Where two texts begin to differ. */
function parting(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, at - AROUND / 2);
}

function excerpt(text: string, from: number): string {
  const piece = text.slice(from, from + 2 * AROUND).replaceAll('\n', ' ');
  return `${from > 0 ? '\u2026' : ''}${piece}${from + 2 * AROUND < text.length ? '\u2026' : ''}`;
}
