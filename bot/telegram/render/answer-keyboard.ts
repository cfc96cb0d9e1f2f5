import type { InlineKeyboardButton } from 'grammy/types';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { callbackData, fitsButton } from '../callback-data.ts';
import type { Keyboard } from './keyboard.ts';
import { inRows } from './keyboard.ts';

/** The Bot API takes at most 100 buttons. */
const mostChoices = 40;

function button(text: string, data: string): readonly InlineKeyboardButton[] {
  const label = text.trim();
  return label !== '' && fitsButton(data) ? [{ text: label, callback_data: data }] : [];
}

/** A greeting is not worth rating; a question back or a failure is no answer yet. */
function canBeRated({ status, citations, computation }: Answer): boolean {
  if (status === 'answered') return citations.length > 0 || computation !== undefined;
  return ['computed', 'unanswerable', 'out_of_scope', 'refused'].includes(status);
}

/** The buttons under an answer; `say` speaks the language of the interface. */
export function answerKeyboard(answer: Answer, say: Text): Keyboard {
  const { id, more, computation, citations, conflicts, missing, suggestions, understood = [] } = answer;
  const choices = missing[0]?.choices.slice(0, mostChoices) ?? [];
  const grounds = citations.length + conflicts.length > 0;
  const rows = [
    ...inRows(choices.flatMap(({ label }, index) => button(label, callbackData.choice(id, 0, index)))),
    ...suggestions.map(({ label }, index) => button(label, callbackData.suggestion(id, index))),
    [
      ...(more?.trim() ? button(say('telegram-more'), callbackData.detail(id, 'more')) : []),
      ...(computation ? button(say('telegram-computation'), callbackData.detail(id, 'computation')) : []),
      ...(grounds ? button(say('telegram-grounds'), callbackData.detail(id, 'grounds')) : []),
    ],
    understood.length > 0 ? button(say('facts'), callbackData.detail(id, 'facts')) : [],
    canBeRated(answer)
      ? [
          ...button('\u{1F44D}', callbackData.rating(id, 'up')),
          ...button('\u{1F44E}', callbackData.rating(id, 'down')),
        ]
      : [],
  ];
  return rows.filter((row) => row.length > 0);
}
