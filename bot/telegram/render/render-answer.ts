import type { Answer, Conflict } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { citationLines } from './citation-lines.ts';
import { escapeHtml } from './escape-html.ts';
import { renderText } from './render-text.ts';

function conflictLine({ topic, value, citation }: Conflict, say: Text): string {
  const where = [citation.title, citation.place].filter(Boolean).join(', ');
  const weight = citation.standing === 'in_force' ? '' : ` (${say(`standing-${citation.standing}`)})`;
  return `\u26A0\uFE0F <b>${escapeHtml(topic)}</b>: ${escapeHtml(value)} \u2014 <i>${escapeHtml(where + weight)}</i>`;
}

/**
 * The message for an answer, in HTML: the short text, what other documents say, where it stands. `say` speaks the
 * language of the answer; `asked` is what a pressed button stood for.
 */
export function renderAnswer(answer: Answer, say: Text, asked?: string): string {
  const [missing] = answer.missing;
  const question = missing && !answer.text.includes(missing.question) ? missing.question : '';
  const blocks = [
    asked ? `<blockquote>${escapeHtml(asked)}</blockquote>` : '',
    renderText(answer.text),
    renderText(question),
    answer.conflicts.map((conflict) => conflictLine(conflict, say)).join('\n'),
    citationLines(answer.citations, say).join('\n'),
  ];
  const words = blocks.slice(1).some((block) => block !== '');
  return words ? blocks.filter(Boolean).join('\n\n') : escapeHtml(say('error-ours'));
}
