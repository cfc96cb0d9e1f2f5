import { numberAt } from './number-words.ts';
import { ordinalAt, possessedAt } from './ordinal-words.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

/** Kazakh endings that a Russian month may take as well: «5 январі», «16 августта», «сентябрьдің». */
const kazakhEnding =
  'ь?[ыи]?(?:[дтн]?[ае]н?|[дт][ае]г[ыи]|нд[ае](?:н|г[ыи])?|[гк][ае]|[дтн][ыи]н?|айында|айы|н)?';
const russianMonth = (stem: string, endings: string): string => `${stem}(?:${endings}|${kazakhEnding})`;

const months: readonly RegExp[] = [
  `янв|${russianMonth('январ', 'ь|я|ю|ем')}|кантар\\p{L}*`,
  `фев|февр|${russianMonth('феврал', 'ь|я|ю|ем')}|акпан\\p{L}*`,
  `мар|${russianMonth('март', 'у|ом')}|наурыз\\p{L}*`,
  `апр|${russianMonth('апрел', 'ь|я|ю|ем')}|сауир\\p{L}*`,
  `мая|маю|мае|маем|${russianMonth('май', '')}|мамыр\\p{L}*`,
  `${russianMonth('июн', 'ь|я|ю|ем')}|маусым\\p{L}*`,
  `${russianMonth('июл', 'ь|я|ю|ем')}|шилде\\p{L}*`,
  `авг|${russianMonth('август', 'у|ом')}|тамыз\\p{L}*`,
  `сен|сент|${russianMonth('сентябр', 'ь|я|ю|ем')}|кыркуйе[кг]\\p{L}*`,
  `окт|${russianMonth('октябр', 'ь|я|ю|ем')}|казан(?:а|да|га|ы|ын|ына|ында|ынан|ынын|дагы|ындагы|нын|дан|дык|айы|айында)?`,
  `ноя|нояб|${russianMonth('ноябр', 'ь|я|ю|ем')}|караша\\p{L}*`,
  `дек|${russianMonth('декабр', 'ь|я|ю|ем')}|желтоксан\\p{L}*`,
].map((forms) => new RegExp(`^(?:${forms})$`, 'u'));
const russianYear = /^(?:г|гг|год|года|году|годом|годы|годов)$/u;
const kazakhYear = /^(?:ж|жыл(?!да(?!г))\p{L}*|жылдын)$/u;
/** A month alone counts only where the word means nothing else. */
const monthAlone =
  /^(?:янв|февр|апре|июн|июл|авгу|сентя|октя|ноябр|дека|кантар|наурыз|сауир|мамыр|шилде|тамыз|кыркуй|желтоксан)/u;

const monthOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined;
  const index = months.findIndex((month) => month.test(token.folded));
  return index < 0 ? undefined : index + 1;
};

/** «Екінші мәрте» is a second time: no day is followed by the Russian «в марте». */
const timesWord = 'марте';

const isYearWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (russianYear.test(token.folded) || kazakhYear.test(token.folded));

const wholeOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d+$/u.test(token.folded) ? Number(token.folded) : undefined;

const yearOf = (token: Token | undefined): number | undefined => {
  const year = wholeOf(token);
  return year !== undefined && year >= 1950 && year <= 2100 ? year : undefined;
};

const daySuffix = /^(?:го|е|ое|ши|шы|инши|ынши|ыншы|нши|ншы)$/u;
const yearSuffix = /^(?:го|й|ши|шы|нши|ншы|ынши|инши|ыншы)$/u;
/** «2023 тің 30 тамызында», «2021-дің күзі»: a year that owns its day, its ending apart. */
const yearOwner = /^(?:[тдн][ыи]н)$/u;

/** «Две тысячи», «екі мың» before the rest of a year; how many words they take. */
const thousandsAt = (tokens: readonly Token[], at: number): number =>
  numberAt(tokens, at)?.value === 2 && /^(?:тысяч\p{L}*|мын)$/u.test(tokens[at + 1]?.folded ?? '') ? 2 : 0;

/** Years said by their last two figures are those of a life at work. */
const centuryOf = (short: number): number => (short < 50 ? 2000 : 1900);

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

/** A part of a date, and how many tokens it takes. */
interface Part {
  readonly value: number;
  readonly length: number;
}

/** Whether a sign, not a word, follows two digits: «20 августа 21, до какого?». */
const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const [figures, next] = [tokens[at], tokens[at + 1]];
  if (figures?.kind !== 'number') return false;
  return next === undefined || next.kind === 'sign' || next.start - figures.end > 1;
};

/** The day of a month: «20», «20-го», «двадцатого», «двадцать первое», «жиырмасыншы». */
const dayAt = (tokens: readonly Token[], at: number): Part | undefined => {
  const day = dayOfMonthOf(tokens[at]);
  if (day === undefined) return ordinalAt(tokens, at);
  const next = tokens[at + 1];
  const ends = daySuffix.test(next?.folded ?? '') || (next?.joined === true && /^с?[ыи]$/u.test(next.folded));
  return { value: day, length: ends ? 2 : 1 };
};

/**
 * The year after a month, the word for it included: «2021», «2021 года», «21 года», «21-го», «двадцать первого года».
 * Two digits are a year only where a word, an ending or the end of the clause says so.
 */
const yearAt = (tokens: readonly Token[], at: number): Part | undefined => {
  const whole = yearOf(tokens[at]);
  if (whole !== undefined) {
    const next = tokens[at + 1];
    const ends = next?.joined === true && yearSuffix.test(next.folded);
    const ending = ends || yearOwner.test(next?.folded ?? '') ? 1 : 0;
    return { value: whole, length: ending + (isYearWord(tokens[at + 1 + ending]) ? 2 : 1) };
  }
  const from = thousandsAt(tokens, at);
  const short =
    tokens[at]?.kind === 'number' && tokens[at]?.folded.length === 2
      ? { value: Number(tokens[at]?.folded), length: yearSuffix.test(tokens[at + 1]?.folded ?? '') ? 2 : 1 }
      : ordinalAt(tokens, at + from);
  if (short === undefined || short.value > 99) return undefined;
  const worded = isYearWord(tokens[at + from + short.length]);
  if (!worded && from === 0 && short.length < 2 && !endsClause(tokens, at)) return undefined;
  return { value: centuryOf(short.value) + short.value, length: from + short.length + (worded ? 1 : 0) };
};

/** What stands before a year told by its last two figures: «с 19 года», «до 27 года». */
const beforeYear = /^(?:с|со|от|до|после|к)$/u;

/**
 * The year that two figures tell: «с 19 года», «в 22 году», «21 жылғы». «19 лет», «22 года» and «21 год» alone are lengths
 * of time.
 */
const shortYearAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{2}$/u.test(token.folded)) return undefined;
  const worded = tokens[at + 1]?.folded ?? '';
  const ofYear = worded === 'года' && beforeYear.test(tokens[at - 1]?.folded ?? '');
  const value = Number(token.folded);
  return ofYear || /^(?:году|годом|жылы|жылгы)$/u.test(worded) ? centuryOf(value) + value : undefined;
};

const owner = /(?:[дтн][ыи]н)$/u;

/** A month and the day that it owns: «тамыздың 20-сы», «тамыз айының жиырмасында», «қыркүйектің бірі күні». */
const ownedDay = (
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly day: number; readonly length: number } | undefined => {
  const month = monthOf(tokens[at]);
  const named = tokens[at + 1]?.folded === 'айынын' ? 1 : 0;
  if (month === undefined || !(named === 1 || owner.test(tokens[at]?.folded ?? ''))) return undefined;
  const day = possessedAt(tokens, at + named + 1);
  if (day === undefined || day.value > 31) return undefined;
  const length = named + 1 + day.length;
  return {
    month,
    day: day.value,
    length: length + (/^куни/u.test(tokens[at + length]?.folded ?? '') ? 1 : 0),
  };
};

/** «20 августа 2021 года», «20 августа 21 года», «20 тамыз 2021 жыл», «20 августа». */
const fromDayFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const day = dayAt(tokens, at);
  const named = day && tokens[at + day.length];
  const month = monthOf(named);
  if (day === undefined || month === undefined || named?.folded === timesWord) return undefined;
  const year = yearAt(tokens, at + day.length + 1);
  if (year === undefined) return partial(day.length + 1, { month, dayOfMonth: day.value });
  return dated(day.length + 1 + year.length, year.value, month, day.value);
};

/** «2021 жылғы 20 тамыз», «21 жылғы 20 тамыз», «2021 жылғы тамыз», «2021 год», «2021». */
const fromYearFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const known = yearOf(tokens[at]);
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const after = at + year.length;
  const day = dayAt(tokens, after);
  const month = day && monthOf(tokens[after + day.length]);
  if (day !== undefined && month !== undefined)
    return dated(year.length + day.length + 1, year.value, month, day.value);
  const owned = ownedDay(tokens, after);
  if (owned !== undefined) return dated(year.length + owned.length, year.value, owned.month, owned.day);
  if (known === undefined) {
    const short = shortYearAt(tokens, at);
    return short === undefined ? undefined : partial(2, { year: short });
  }
  const monthNext = monthOf(tokens[after]);
  if (monthNext !== undefined) return partial(year.length + 1, { year: known, month: monthNext });
  return partial(year.length, { year: known });
};

/** «август 2021 года», «в августе». */
const fromMonthFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const owned = ownedDay(tokens, at);
  if (owned !== undefined) {
    const own = yearAt(tokens, at + owned.length);
    return own === undefined
      ? partial(owned.length, { month, dayOfMonth: owned.day })
      : dated(owned.length + own.length, own.value, month, owned.day);
  }
  const year = yearAt(tokens, at + 1);
  if (year !== undefined) return partial(1 + year.length, { year: year.value, month });
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
  if (token.kind === 'word') {
    return fromMonthFirst(tokens, at) ?? fromDayFirst(tokens, at) ?? fromYearFirst(tokens, at);
  }
  return fromDayFirst(tokens, at) ?? fromDigits(tokens, at) ?? fromYearFirst(tokens, at);
};
