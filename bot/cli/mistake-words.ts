import type { PersonMistake } from '../../src/domain/errors.ts';
import { createTexts } from '../locales/load-locales.ts';

/** A person's mistake in both languages: a failed command has no language of its own. */
export function mistakeWords({ code, facts }: PersonMistake): string {
  const texts = createTexts();
  return [texts.ru(`mistake-${code}`, facts), texts.kk(`mistake-${code}`, facts)].join('\n');
}
