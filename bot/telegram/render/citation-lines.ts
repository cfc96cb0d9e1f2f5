import type { Citation } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { escapeHtml } from './escape-html.ts';
import { linked } from './linked.ts';

/** Documents named right under an answer; the others are behind the button. */
const shown = 3;

function line(citations: readonly Citation[], say: Text): string {
  const [first] = citations;
  if (!first) return '';
  const named = new Map(citations.map((citation) => [citation.place, citation]));
  const places = [...named]
    .filter(([place]) => place !== '')
    .map(([place, citation]) => linked(citation, escapeHtml(place)))
    .join(', ');
  const weight = first.standing === 'in_force' ? '' : ` (${say(`standing-${first.standing}`)})`;
  return `\u{1F4D6} <i>${escapeHtml(first.title + weight)}${places && `: ${places}`}</i>`;
}

/** One line per document with all its places, in the order of the citations. */
export function citationLines(citations: readonly Citation[], say: Text): readonly string[] {
  const documents = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.source}\n${citation.title}`;
    documents.set(key, [...(documents.get(key) ?? []), citation]);
  }
  const lines = [...documents.values()].map((group) => line(group, say));
  const hidden = lines.length - shown;
  const rest = hidden > 0 ? [`<i>${escapeHtml(say('telegram-others', { count: hidden }))}</i>`] : [];
  return [...lines.slice(0, shown), ...rest];
}
