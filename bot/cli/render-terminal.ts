import type { Answer } from '../../src/domain/answer.ts';
import type { Text } from '../locales/load-locales.ts';

/** An answer as plain lines: text, details, the computation, the ground, what can be said next. */
export function renderTerminal(answer: Answer, text: Text): string {
  const { computation, citations, missing, suggestions } = answer;
  const blocks = [
    answer.text,
    answer.more,
    computation && computation.trace.length > 0
      ? [
          `${text('cli-computation')}:`,
          ...computation.inputs.map(({ label, value }) => `  ${label}: ${value}`),
          ...computation.trace.map(({ label, value }) => `  ${label}: ${value}`),
        ].join('\n')
      : undefined,
    citations.length > 0
      ? [
          `${text('cli-citations')}:`,
          ...citations.map(
            ({ title, place, standing, link = '' }) =>
              `  ${title}, ${place} — ${text(`standing-${standing}`)}${/^https?:/u.test(link) ? ` ${link}` : ''}`,
          ),
        ].join('\n')
      : undefined,
    missing.length > 0 && missing.some(({ choices }) => choices.length > 0)
      ? missing.map(({ choices }) => choices.map(({ label }) => `  • ${label}`).join('\n')).join('\n')
      : undefined,
    suggestions.length > 0
      ? [`${text('cli-next')}:`, ...suggestions.map((suggestion) => `  • ${suggestion.text}`)].join('\n')
      : undefined,
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}
