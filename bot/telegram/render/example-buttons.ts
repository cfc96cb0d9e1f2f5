import type { Language } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';
import { callbackData } from '../callback-data.ts';
import type { Keyboard } from './keyboard.ts';

/** Four questions to begin with; a button keeps the language it was shown in. */
export function exampleButtons(language: Language, say: Text): Keyboard {
  return [1, 2, 3, 4].map((number) => [
    { text: say(`telegram-example-${number}`), callback_data: callbackData.example(language, number) },
  ]);
}
