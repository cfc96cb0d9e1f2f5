import { expect, it } from 'vitest';
import { type Counts, readCounts } from '../../src/language/read-counts.ts';
import { tokenize } from '../../src/language/tokenize.ts';

const plain = (counts: Counts) =>
  Object.fromEntries(Object.entries(counts).map(([role, { value }]) => [role, value]));

it.each([
  ['Пришло 5 из 9', { part: 5, whole: 9 }],
  ['Из 13 членов явилось 8', { part: 8, whole: 13 }],
  ['9 мүшенің 5-і келді', { part: 5, whole: 9 }],
  ['тоғыздан алтауы қалды', { part: 6, whole: 9 }],
  ['проголосовали 4 за и 4 против', { for: 4, against: 4 }],
  ['5 голосов за, 2 голоса против', { for: 5, against: 2 }],
  ['пять против трёх', { for: 5, against: 3 }],
  ['дауыс үшке үш болды', { for: 3, against: 3 }],
  ['үшеуі қолдады, төртеуі қарсы', { for: 3, against: 4 }],
  ['Бір адам қосып 9 қылдық', { whole: 9 }],
  ['нас в комиссии одиннадцать, явились восемь', { whole: 11 }],
  ['40 и 36 часов', {}],
  ['Дауысқа салып едік, 3 те 3 болып қалды', { for: 3, against: 3 }],
  ['шестая едет уже', { part: 6 }],
  ['алтыншысы келе жатыр', { part: 6 }],
  ['вторая попытка была', {}],
  ['преподаю четвёртый год. Идёт ли степень в зачёт', {}],
  ['дауыс 5 ке 4 болды', { for: 5, against: 4 }],
  ['дауыс беруге 9 да 5 адам келді', {}],
])('%s', (text, expected) => {
  expect(plain(readCounts(tokenize(text)))).toEqual(expected);
});
