import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { callbackData, fitsButton } from '../callback-data.ts';
import type { Keyboard } from './keyboard.ts';

/** Under the list of what was understood: a button that takes back each fact, and whether to remember them. */
export function factsKeyboard({ id, understood = [], remembered = false }: Answer, say: Text): Keyboard {
  const wish = remembered ? 'no' : 'yes';
  return [
    ...understood.map(({ label }, index) => ({
      text: say('facts-wrong-said', { label }),
      callback_data: callbackData.fact(id, index),
    })),
    {
      text: say(remembered ? 'facts-let-go' : 'facts-remember'),
      callback_data: callbackData.remember(id, wish),
    },
  ]
    .filter(({ callback_data }) => fitsButton(callback_data))
    .map((button) => [button]);
}
