import { PersonMistake } from '../domain/errors.ts';
import { maskPersonalData } from '../language/mask-personal-data.ts';

/** The longest question, in characters: as much as one Telegram message holds. */
export const QUESTION_LIMIT = 4000;

/**
 * The text as it may be stored and understood: personal data masked, control characters gone. Throws PersonMistake
 * `empty`, `too_long` or `no_words` (only pictures, signs or noise).
 */
export function screen(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}]/gu, (sign) => (sign === '\n' || sign === '\t' ? ' ' : ''))
    .trim();
  if (clean === '') throw new PersonMistake(text.trim() === '' ? 'empty' : 'no_words');
  if (clean.length > QUESTION_LIMIT) throw new PersonMistake('too_long', { limit: QUESTION_LIMIT });
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new PersonMistake('no_words');
  return maskPersonalData(clean).text;
}
