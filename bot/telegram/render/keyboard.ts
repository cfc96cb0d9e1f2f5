import type { InlineKeyboardButton } from 'grammy/types';

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

const mark = '\u2713 ';
const dataOf = (button: InlineKeyboardButton) => ('callback_data' in button ? button.callback_data : '');
const groupOf = (data: string) => data.slice(0, data.lastIndexOf(':') + 1);

/** Short labels stand side by side, longer ones below one another, in full. */
export function inRows(buttons: readonly InlineKeyboardButton[]): Keyboard {
  const longest = Math.max(0, ...buttons.map((button) => button.text.length));
  const perRow = longest <= 8 ? 4 : longest <= 14 ? 2 : 1;
  const rows: InlineKeyboardButton[][] = [];
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow));
  return rows;
}

/** The keyboard with the pressed button marked, and the others of its group not. */
export function markPressed(keyboard: Keyboard, pressed: string): Keyboard {
  return keyboard.map((row) =>
    row.map((button) => {
      const data = dataOf(button);
      if (groupOf(data) !== groupOf(pressed)) return button;
      const text = button.text.startsWith(mark) ? button.text.slice(mark.length) : button.text;
      return { ...button, text: data === pressed ? mark + text : text };
    }),
  );
}

export function withoutButton(keyboard: Keyboard, pressed: string): Keyboard {
  return keyboard
    .map((row) => row.filter((button) => dataOf(button) !== pressed))
    .filter((row) => row.length > 0);
}
