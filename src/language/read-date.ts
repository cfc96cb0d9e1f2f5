import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

const months: readonly RegExp[] = [
  /^(?:янв(?:ар[ьяюе]|арем)?|кантар\p{L}*)$/u,
  /^(?:фев(?:рал[ьяюе]|ралем)?|акпан\p{L}*)$/u,
  /^(?:мар(?:т[ае]?|ту|том)?|наурыз\p{L}*)$/u,
  /^(?:апр(?:ел[ьяюе]|елем)?|сауир\p{L}*)$/u,
  /^(?:ма[йяюе]|маем|мамыр\p{L}*)$/u,
  /^(?:июн[ьяюе]?|июнем|маусым\p{L}*)$/u,
  /^(?:июл[ьяюе]?|июлем|шилде\p{L}*)$/u,
  /^(?:авг(?:уст[ае]?|усту|устом)?|тамыз\p{L}*)$/u,
  /^(?:сент?(?:ябр[ьяюе]|ябрем)?|кыркуйе[кг]\p{L}*)$/u,
  /^(?:окт(?:ябр[ьяюе]|ябрем)?|казан(?:да|га|нын|дан|ы|ында|ынан|айы|айында)?)$/u,
  /^(?:ноя(?:б)?(?:р[ьяюе]|рем)?|караша\p{L}*)$/u,
  /^(?:дек(?:абр[ьяюе]|абрем)?|желтоксан\p{L}*)$/u,
];
const russianYear = /^(?:г|гг|год|года|году|годом|годы|годов)$/u;
const kazakhYear = /^(?:ж|жыл(?!да)\p{L}*|жылдын)$/u;
/** A month alone counts only where the word means nothing else. */
const monthAlone =
  /^(?:янв|февр|апре|июн|июл|авгу|сентя|октя|ноябр|дека|кантар|наурыз|сауир|мамыр|шилде|тамыз|кыркуй|желтоксан)/u;

const monthOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined;
  const index = months.findIndex((month) => month.test(token.folded));
  return index < 0 ? undefined : index + 1;
};

const isYearWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (russianYear.test(token.folded) || kazakhYear.test(token.folded));

const wholeOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d+$/u.test(token.folded) ? Number(token.folded) : undefined;

const yearOf = (token: Token | undefined): number | undefined => {
  const year = wholeOf(token);
  return year !== undefined && year >= 1950 && year <= 2100 ? year : undefined;
};

const dayOfMonthOf = (token: Token | undefined): number | undefined => {
  const day = wholeOf(token);
  return day !== undefined && (token?.folded.length ?? 9) <= 2 ? day : undefined;
};

/** `YYYY-MM-DD` of a day that exists. */
const dayFrom = (year: number, month: number, day: number): string | undefined => {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const dated = (length: number, year: number, month: number, day: number, other?: string): Reading => {
  const whole = dayFrom(year, month, day);
  const alternatives = other === undefined || other === whole ? {} : { alternatives: [other] };
  if (whole === undefined) return { length, quantity: { kind: 'date', invalid: true, ...alternatives } };
  return { length, quantity: { kind: 'date', day: whole, year, month, dayOfMonth: day, ...alternatives } };
};

const fromNumeric = (written: string): Reading => {
  const [first = '', second = '', third = ''] = written.split(/[./-]/u);
  if (first.length === 4) return dated(1, Number(first), Number(second), Number(third));
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  // With a slash the American order is possible too; an impossible day shows it for certain.
  const swapped = written.includes('/') ? dayFrom(year, Number(first), Number(second)) : undefined;
  return dated(1, year, Number(second), Number(first), swapped);
};

const partial = (length: number, parts: { year?: number; month?: number; dayOfMonth?: number }): Reading => {
  const { month, dayOfMonth } = parts;
  const impossible =
    dayOfMonth !== undefined && dayFrom(2024, month ?? 1, dayOfMonth) === undefined
      ? { invalid: true as const }
      : {};
  return { length, quantity: { kind: 'date', ...parts, ...impossible } };
};

/** «20 августа 2021 года», «20 тамыз 2021 жыл», «20 августа». */
const fromDayFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const day = dayOfMonthOf(tokens[at]);
  const suffix = /^(?:го|е|ое|ши|шы|инши|ынши|ыншы|нши|ншы)$/u.test(tokens[at + 1]?.folded ?? '') ? 1 : 0;
  const month = monthOf(tokens[at + 1 + suffix]);
  if (day === undefined || month === undefined) return undefined;
  const year = yearOf(tokens[at + 2 + suffix]);
  if (year === undefined) return partial(2 + suffix, { month, dayOfMonth: day });
  return dated((isYearWord(tokens[at + 3 + suffix]) ? 4 : 3) + suffix, year, month, day);
};

/** «2021 жылғы 20 тамыз», «2021 жылғы тамыз», «2021 год», «2021». */
const fromYearFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const year = yearOf(tokens[at]);
  if (year === undefined) return undefined;
  const after = at + (isYearWord(tokens[at + 1]) ? 2 : 1);
  const day = dayOfMonthOf(tokens[after]);
  const month = monthOf(tokens[after + 1]);
  if (day !== undefined && month !== undefined) return dated(after + 2 - at, year, month, day);
  const monthNext = monthOf(tokens[after]);
  if (monthNext !== undefined) return partial(after + 1 - at, { year, month: monthNext });
  return partial(after - at, { year });
};

/** «август 2021 года», «в августе». */
const fromMonthFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const year = yearOf(tokens[at + 1]);
  if (year !== undefined) return partial(isYearWord(tokens[at + 2]) ? 3 : 2, { year, month });
  return monthAlone.test(tokens[at]?.folded ?? '') ? partial(1, { month }) : undefined;
};

/** «20 08 2021», «08.2021». */
const fromDigits = (tokens: readonly Token[], at: number): Reading | undefined => {
  const written = /^(\d{1,2})[.,](\d{4})$/u.exec(tokens[at]?.folded ?? '');
  const month = Number(written?.[1]);
  const year = Number(written?.[2]);
  if (written !== null && month >= 1 && month <= 12 && year >= 1950 && year <= 2100) {
    return partial(isYearWord(tokens[at + 1]) ? 2 : 1, { year, month });
  }
  const day = dayOfMonthOf(tokens[at]);
  const second = dayOfMonthOf(tokens[at + 1]);
  const third = yearOf(tokens[at + 2]);
  if (day === undefined || second === undefined || third === undefined || second > 12) return undefined;
  return tokens[at + 1]?.folded.length === 2 ? dated(3, third, second, day) : undefined;
};

/** The date at a token: whole, partial, or invalid where it does not exist. A bare 1950–2100 is a year. */
export const readDate = (tokens: readonly Token[], at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'date') {
    const reading = fromNumeric(token.folded);
    return isYearWord(tokens[at + 1]) ? { ...reading, length: 2 } : reading;
  }
  if (token.kind === 'word') return fromMonthFirst(tokens, at);
  return fromDayFirst(tokens, at) ?? fromDigits(tokens, at) ?? fromYearFirst(tokens, at);
};
