import { escapeHtml } from './escape-html.ts';

/** Plain text of an answer: paragraphs stay, list marks become bullets. */
export function renderText(text: string): string {
  return escapeHtml(
    text
      .trim()
      .replaceAll(/^[ \t]*[-*] /gmu, '\u2022 ')
      .replaceAll(/\n{3,}/gu, '\n\n'),
  );
}
