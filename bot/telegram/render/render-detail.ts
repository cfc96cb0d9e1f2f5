import type { Answer, Citation, Computation } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { escapeHtml } from './escape-html.ts';
import { linked } from './linked.ts';
import { renderText } from './render-text.ts';

export type Detail = 'more' | 'computation' | 'grounds' | 'facts';

function renderComputation(computation: Computation, say: Text): string {
  const known = computation.inputs.map(({ label, value }) => `\u2022 ${escapeHtml(`${label}: ${value}`)}`);
  const steps = computation.trace.map(({ label, value, citation }, index) => {
    const where = citation ? [citation.title, citation.place].filter(Boolean).join(', ') : '';
    const step = `${index + 1}. ${escapeHtml(`${label}: `)}<b>${escapeHtml(value)}</b>`;
    return citation && where ? `${step}\n<i>${linked(citation, escapeHtml(where))}</i>` : step;
  });
  const parts = [
    `<b>${escapeHtml(computation.title)}</b>`,
    known.length > 0 ? [`<b>${escapeHtml(say('telegram-known'))}</b>`, ...known].join('\n') : '',
    steps.length > 0 ? [`<b>${escapeHtml(say('telegram-steps'))}</b>`, ...steps].join('\n') : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

function renderFacts({ understood = [], remembered = false }: Answer, say: Text): string | undefined {
  if (understood.length === 0) return undefined;
  const lines = understood.map(
    ({ label, text }) => `\u2022 ${escapeHtml(`${label}: `)}<b>${escapeHtml(text)}</b>`,
  );
  const why = escapeHtml(say(remembered ? 'facts-remembered' : 'facts-remember-why'));
  return [`<b>${escapeHtml(say('facts'))}</b>`, ...lines, '', why].join('\n');
}

function renderGround(citation: Citation, say: Text): string {
  const { title, place, edition, standing, quote } = citation;
  const name = linked(citation, `<b>${escapeHtml([title, place].filter(Boolean).join(', '))}</b>`);
  const weight = `${say(`badge-${standing}`)} ${say(`standing-${standing}`)}`;
  const about = escapeHtml([weight, edition].filter(Boolean).join('. '));
  const words = quote ? `\n<blockquote>${escapeHtml(quote.trim())}</blockquote>` : '';
  return `${name}\n${about}${words}`;
}

/** What a button under an answer opens, in HTML; undefined where the answer has no such part. */
export function renderDetail(answer: Answer, detail: Detail, say: Text): string | undefined {
  if (detail === 'more') return answer.more?.trim() ? renderText(answer.more) : undefined;
  if (detail === 'facts') return renderFacts(answer, say);
  if (detail === 'computation') return answer.computation && renderComputation(answer.computation, say);
  const grounds = [...answer.citations, ...answer.conflicts.map((conflict) => conflict.citation)];
  const different = new Map(grounds.map((ground) => [`${ground.source}\n${ground.place}`, ground]));
  const rendered = [...different.values()].map((ground) => renderGround(ground, say));
  return rendered.length > 0 ? rendered.join('\n\n') : undefined;
}
