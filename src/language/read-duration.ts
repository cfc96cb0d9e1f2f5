import { halfAt, numberAt, particlesAt } from './number-words.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

const year = /^(?:г|год|года|году|годов|годами|лет|летний|летнего|летним|летняя|жыл\p{L}*|ж)$/u;
const month = /^(?:мес|месяц|месяца|месяцев|месяцам|месяцами|ай|айга|айдан|айлык|айда|айдай|айлап|айы)$/u;
const ablative = /^(?:дан|ден|тан|тен|нан|нен)$/u;
const joiner = /^(?:и|мен|жане)$/u;

const word = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '';

const duration = (length: number, years: number, months: number): Reading => ({
  length,
  quantity: { kind: 'duration', years, months },
});

/** «полтора года», «полгода», «жарты жыл», «бір жарым жыл». */
const readHalves = (tokens: readonly Token[], at: number): Reading | undefined => {
  const first = word(tokens, at);
  if (/^полгода?|^полугод/u.test(first)) return duration(1, 0, 6);
  if (first === 'жарты' && year.test(word(tokens, at + 1))) return duration(2, 0, 6);
  if (/^полто?р[аы]$|^полутора$/u.test(first)) {
    if (year.test(word(tokens, at + 1))) return duration(2, 1, 6);
    if (month.test(word(tokens, at + 1))) return duration(2, 0, 1.5);
  }
  return undefined;
};

const lone = /^(?:только|всего|ровно|остался|осталось|лишь|пенси\p{L}*)$/u;
const ofYears = /^(?:каждый|этот|прошлый|последний|учебный|следующий)$/u;

/** «Остался год», «год до пенсии», «год и 3 месяца»: one year, without the number. */
const readLoneYear = (tokens: readonly Token[], at: number): Reading | undefined => {
  if (word(tokens, at) !== 'год' || ofYears.test(word(tokens, at - 1))) return undefined;
  const more = numberAt(tokens, at - 1) === undefined ? monthsAt(tokens, at + 1) : undefined;
  if (more !== undefined) return duration(1 + more.length, 1, more.months);
  const next = word(tokens, at + 1);
  const toPension = next === 'до' && word(tokens, at + 2).startsWith('пенси');
  const told =
    lone.test(word(tokens, at - 1)) ||
    toPension ||
    /^(?:остался|прошел|прошло|назад|стажа|педстажа)$/u.test(next);
  return told ? duration(1, 1, 0) : undefined;
};

const monthsAt = (tokens: readonly Token[], at: number): { months: number; length: number } | undefined => {
  const from = joiner.test(word(tokens, at)) ? at + 1 : at;
  const number = numberAt(tokens, from);
  if (number === undefined || !month.test(word(tokens, from + number.length))) return undefined;
  return { months: number.value, length: from - at + number.length + 1 };
};

/** Years and months at a token, in digits or words of either language. Years of the calendar are dates, not durations. */
export const readDuration = (tokens: readonly Token[], at: number): Reading | undefined => {
  const halves = readHalves(tokens, at);
  if (halves !== undefined) return halves;
  const lonely = readLoneYear(tokens, at);
  if (lonely !== undefined) return lonely;
  const number = numberAt(tokens, at);
  if (number === undefined || number.value >= 1900) return undefined;
  const after = at + number.length;
  // «31-летний», «5-жыл»: the joiner is the hyphen; «25-ти лет», «30-дан астам жыл» put a suffix between.
  const suffix = /^(?:ти|и|х|ми|го|й|ый|ой)$/u.test(word(tokens, after)) ? 1 : particlesAt(tokens, after);
  const atLeast =
    ablative.test(word(tokens, at + 1)) && /^(?:астам|артык|аса|кем|коп)$/u.test(word(tokens, at + 2))
      ? 2
      : 0;
  const unit = after + Math.max(suffix, atLeast);
  if (year.test(word(tokens, unit))) {
    const years = Math.floor(number.value);
    const part = Math.round((number.value - years) * 12);
    const more = part === 0 ? monthsAt(tokens, unit + 1) : undefined;
    if (more !== undefined) return duration(unit + 1 - at + more.length, years, more.months);
    const trailingHalf = part === 0 ? halfAt(tokens, unit + 1) : 0;
    return duration(unit + 1 - at + trailingHalf, years, trailingHalf > 0 ? 6 : part);
  }
  if (month.test(word(tokens, unit))) return duration(unit + 1 - at, 0, number.value);
  return undefined;
};

const ageBefore = /^(?:мне|ей|ему|возраст\p{L}*|исполнил\p{L}*|исполнит\p{L}*|жасым|жаспын)$/u;
const ageUnit = /^жас(?:та|тамын|ым|тан|ка|пын|ы)?$/u;
/** «Мне 31 год стажа» and «мне 4 года до пенсии» count something else. */
const counted = /^(?:стаж|педстаж|до|осталось|остался|как|работ|назад|отработ)/u;

/** How old a person is: «мне 58 лет», «58 жастамын». It must not pass for a length of service. */
export const readAge = (tokens: readonly Token[], at: number): Reading | undefined => {
  const number = numberAt(tokens, at);
  if (number === undefined || number.value < 18 || number.value > 99) return undefined;
  const after = at + number.length;
  const age = (length: number): Reading => ({ length, quantity: { kind: 'age', value: number.value } });
  if (ageUnit.test(word(tokens, after))) return age(number.length + 1);
  if (!ageBefore.test(word(tokens, at - 1))) return undefined;
  const length = number.length + (year.test(word(tokens, after)) ? 1 : 0);
  return counted.test(word(tokens, at + length)) ? undefined : age(length);
};
