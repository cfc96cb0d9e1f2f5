import type { Texts } from '../../locales/load-locales.ts';
import { callbackData } from '../callback-data.ts';
import type { Keyboard } from './keyboard.ts';

/** Each language by its own name. */
export function languageButtons(from: 'start' | 'menu', texts: Texts): Keyboard {
  const button = (language: 'kk' | 'ru') => ({
    text: texts[language](`language-${language}`),
    callback_data: callbackData.language(language, from),
  });
  return [[button('kk'), button('ru')]];
}
