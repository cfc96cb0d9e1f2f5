import type { Citation } from '../../../src/domain/answer.ts';
import { escapeHtml } from './escape-html.ts';

/** HTML under a link that Telegram can open; paths on our own site are of use only there. */
export function linked({ link = '' }: Citation, html: string): string {
  return /^https?:\/\//u.test(link) ? `<a href="${escapeHtml(link)}">${html}</a>` : html;
}
