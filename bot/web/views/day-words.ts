import type { Day } from '../../../src/domain/day.ts';
import type { Language } from '../../../src/domain/language.ts';

const formats = {
  ru: new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }),
  kk: new Intl.DateTimeFormat('kk', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

/** A day in words, without the abbreviated «year» that Russian puts at its end. */
export function dayWords(day: Day, language: Language): string {
  const words = formats[language].format(new Date(`${day}T00:00:00Z`));
  return words.replace(/\s\p{L}\.$/u, '');
}

/** «20.08.2026»: as the rules say days, and where a word after it would ask for a case form. */
export function numericDay(day: Day): string {
  return day.split('-').reverse().join('.');
}
