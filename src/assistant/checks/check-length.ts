import type { Answer } from '../../domain/answer.ts';
import { type Finding, finding } from './finding.ts';

/** The longest short answer, in characters; the rest stands behind «more». */
const LIMIT = 900;

/** What stands in the chat can be read at once. */
export function checkLength({ text }: Pick<Answer, 'text'>): Finding {
  return finding(text.length <= LIMIT, `${text.length} characters`);
}
