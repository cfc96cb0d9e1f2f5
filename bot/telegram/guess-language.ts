import type { Language } from '../../src/domain/language.ts';

/** The language of somebody who has not chosen: Kazakh for a Kazakh Telegram, else Russian. */
export function guessLanguage(telegramLanguage: string | undefined): Language {
  return telegramLanguage?.toLowerCase().startsWith('kk') ? 'kk' : 'ru';
}
