import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { citationLines } from './citation-lines.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import { escapeHtml } from './escape-html.ts';
import { renderText } from './render-text.ts';

/**
 * The message for an answer, in HTML: the short text, what other documents say, where it stands. `say` speaks the
 * language of the answer; `asked` is what a pressed button stood for.
 */
export function renderAnswer(answer: Answer, say: Text, asked?: string): string {
  const [missing] = answer.missing;
  const question = missing && !answer.text.includes(missing.question) ? missing.question : '';
  const { text, lines } = conflictBlocks(answer.text, answer.conflicts, say);
  const blocks = [
    asked ? `<blockquote>${escapeHtml(asked)}</blockquote>` : '',
    text,
    renderText(question),
    lines.join('\n'),
    citationLines(answer.citations, say).join('\n'),
  ];
  const words = blocks.slice(1).some((block) => block !== '');
  return words ? blocks.filter(Boolean).join('\n\n') : escapeHtml(say('error-ours'));
}
