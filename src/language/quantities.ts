import { inCyrillic } from './in-cyrillic.ts';
import { numberAt } from './number-words.ts';
import type { Quantity, Reading } from './quantity.ts';
import { readDate } from './read-date.ts';
import { readAge, readDuration } from './read-duration.ts';
import { readLevel, readOrdinal, readScore, readUnit } from './read-measure.ts';
import { readReference } from './read-reference.ts';
import { type Token, tokenize } from './tokenize.ts';
import { unmeantAt } from './unmeant-figures.ts';

const orderWord = /^(?:приказ\p{L}*|буйры[кг]\p{L}*|№)$/u;

const kazakhLetter = /[әғқңөұүһі]/iu;
const kazakhCounted =
  /^(?:ак$|гана$|тала[бп]|тарма[кг]|пункт|критери|адам|муше|саба[кг]|пара[кг]|дауыс|колда|карсы|келд|келг|келип)/u;

/** «Бес талабы», «төрт қарсы»: what may be a Russian word is a Kazakh number by its letters or by what it counts. */
const isKazakh = (tokens: readonly Token[], at: number): boolean =>
  kazakhLetter.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.kind === 'word' && kazakhCounted.test(tokens[at + 1]?.folded ?? ''));

/** What is left: a plain number. Numbers of orders say nothing about the person, and doubtful words are left alone. */
const readNumber = (tokens: readonly Token[], at: number): Reading | undefined => {
  const number = numberAt(tokens, at);
  if (
    number === undefined ||
    !(number.sure || tokens.length === number.length || (number.value > 1 && isKazakh(tokens, at)))
  )
    return undefined;
  const after = at + number.length;
  const near = [
    tokens[at - 1],
    tokens[after],
    tokens[after]?.joined === true ? tokens[after + 1] : undefined,
  ];
  if (near.some((token) => token !== undefined && orderWord.test(token.folded))) return undefined;
  return { length: number.length, quantity: { kind: 'number', value: number.value } };
};

const datesAndPlaces = [readReference, readDate];
const measures = [readAge, readDuration, readScore, readUnit, readOrdinal, readLevel, readNumber];

/** Words that begin a quantity without being a number; most words begin none, and are passed over cheaply. */
const opening =
  /^(?:пп?$|p$|пункт|пункд|подпунк|прил|строк|стр$|пол|год$|жарты|янв|фев|мар|апр|ма[йяюем]|июн|июл|авг|сен|окт|ноя|дек|кантар|акпан|наурыз|сауир|маусым|шилде|тамыз|кыркуй|казан|караша|желтоксан|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|один|двен|двад|трид|трин|пятн|семн|восе|бир|еки|уш|торт|бес|алты|жет|сегиз|тогыз|он|жиырма|отыз|верн|правильн|дурыс|балл?[ыиі]м|упай[ыиі]м|[abcабвс][12])/u;

const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.kind !== 'sign';
  return opening.test(token.folded) || numberAt(tokens, at) !== undefined;
};

type Reader = (tokens: readonly Token[], at: number) => Reading | undefined;

const firstReading = (
  readers: readonly Reader[],
  tokens: readonly Token[],
  at: number,
): Reading | undefined => {
  for (const read of readers) {
    const reading = read(tokens, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

/** «Минус 36», «стаж -3 года»: below zero; a dash after another number makes a range. */
function isBelowZero(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.folded === 'минус') return true;
  return before?.kind === 'sign' && /^[-−]$/u.test(before.folded) && tokens[at - 2]?.kind !== 'number';
}

/** The same below zero, for what the refusal of such a value is to show; a day or a place is left as it is. */
function negated(quantity: Reading['quantity']): Reading['quantity'] {
  switch (quantity.kind) {
    case 'duration':
      return { ...quantity, years: 0 - quantity.years, months: 0 - quantity.months };
    case 'score':
      return { ...quantity, points: 0 - quantity.points };
    case 'number':
    case 'hours':
    case 'percent':
      return { ...quantity, value: 0 - quantity.value };
    default:
      return quantity;
  }
}

/** «Меньше пяти», «5-тен аз»; «не меньше пяти», «5-тен кем емес» are no less. */
function isLess(tokens: readonly Token[], at: number, length: number): boolean {
  const word = (index: number) => tokens[index]?.folded ?? '';
  const before = word(at - 1) === 'чем' ? at - 2 : at - 1;
  if (/^(?:меньше|менее)$/u.test(word(before))) return word(before - 1) !== 'не';
  const fromIt = /(?:дан|ден|тан|тен|нан|нен)$/u.test(word(at + length - 1));
  const after = fromIt ? at + length : at + length + 1;
  const falls = fromIt || /^(?:дан|ден|тан|тен|нан|нен)$/u.test(word(at + length));
  return falls && /^(?:аз|кем|томен)$/u.test(word(after)) && !word(after + 1).startsWith('емес');
}

/** The most that is less than it, of what is counted in whole steps: one person fewer. A length of time is not guessed. */
function lessened(quantity: Reading['quantity']): Reading['quantity'] {
  return quantity.kind === 'number' && quantity.value >= 1
    ? { ...quantity, value: Math.ceil(quantity.value) - 1 }
    : quantity;
}

/** The quantities among the tokens of a text, in order, never overlapping. */
export const quantitiesOf = (written: readonly Token[]): readonly Quantity[] => {
  const tokens = written.map(inCyrillic);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens, at)) {
      at += 1;
      continue;
    }
    const placed = firstReading(datesAndPlaces, tokens, at);
    const unmeant = placed === undefined ? unmeantAt(tokens, at) : 0;
    if (unmeant > 0) {
      at += unmeant;
      continue;
    }
    const reading = placed ?? firstReading(measures, tokens, at);
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + (reading?.length ?? 1) - 1]?.end ?? start;
    // One character may hold two tokens: «½».
    const free = start >= (found.at(-1)?.end ?? 0);
    if (reading !== undefined && free) {
      const { quantity, length } = reading;
      const told = isLess(tokens, at, length) ? lessened(quantity) : quantity;
      found.push({ ...(isBelowZero(tokens, at) ? negated(told) : told), start, end });
    }
    at += reading?.length ?? 1;
  }
  return found;
};

/** Finds durations, scores, percents, dates, hours, ordinals, levels, references and plain numbers, with their spans. */
export const findQuantities = (text: string): readonly Quantity[] => quantitiesOf(tokenize(text));
