import type { CaseReply } from '../../../src/domain/case.ts';
import type { Text } from '../../locales/load-locales.ts';
import { escapeHtml } from './escape-html.ts';
import { renderText } from './render-text.ts';

/** What a specialist wrote, marked as theirs, in HTML. */
export function renderReply({ case: id, text }: Pick<CaseReply, 'case' | 'text'>, say: Text): string {
  return `<b>${escapeHtml(say('case-reply', { case: id }))}</b>\n\n${renderText(text)}`;
}
