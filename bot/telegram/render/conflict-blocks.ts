import type { Conflict } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { withoutTold } from '../../without-told.ts';
import { escapeHtml } from './escape-html.ts';
import { renderText } from './render-text.ts';

const sign = '\u26A0\uFE0F';
const withoutEnd = (words: string) => words.trim().replace(/\.$/u, '');

function names(paragraph: string, { value, citation }: Conflict): boolean {
  return (
    paragraph.includes(withoutEnd(value)) && paragraph.toLowerCase().includes(citation.title.toLowerCase())
  );
}

function line({ topic, value, citation }: Conflict, say: Text): string {
  const where = [citation.title, citation.place].filter(Boolean).join(', ');
  const weight = citation.standing === 'in_force' ? '' : ` (${say(`standing-${citation.standing}`)})`;
  const about = `<b>${escapeHtml(topic)}</b>: ${escapeHtml(withoutEnd(value))}`;
  return `${sign} ${about} \u2014 <i>${escapeHtml(where + weight)}</i>`;
}

/**
 * The short text with a sign at each paragraph that tells of another document, and lines for the documents it does
 * not name: nothing is said twice.
 */
export function conflictBlocks(text: string, conflicts: readonly Conflict[], say: Text) {
  const unnamed = conflicts.filter((conflict) => !names(text, conflict));
  const paragraphs = withoutTold(text, unnamed)
    .split(/\n{2,}/u)
    .map((paragraph) => ({
      paragraph,
      told: conflicts.filter((conflict) => names(paragraph, conflict)),
    }));
  const told = new Set(paragraphs.flatMap((one) => one.told));
  return {
    text: paragraphs
      .map((one) =>
        one.told.length > 0 ? `${sign} ${renderText(one.paragraph)}` : renderText(one.paragraph),
      )
      .join('\n\n'),
    lines: conflicts.filter((conflict) => !told.has(conflict)).map((conflict) => line(conflict, say)),
  };
}
