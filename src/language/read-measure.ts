import { numberAt, particlesAt } from './number-words.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

const points =
  /^(?:балл?|балл?(?:а|ов|ам|ами|ы|га|дан|дык|ды|мен|дын|ым|ымыз)|бал|упай\p{L}*|очк(?:о|а|ов))$/u;
/** «Балым 41»: before the figure, they are the speaker's own. */
const ownPoints = /^(?:балл?|упай)(?:ым|ымыз)$/u;
/** Tasks of a test, counted: «40 вопросов из 50», «50 сұрақтың 40-ы». */
const tasks = /^(?:вопрос\p{L}*|задани\p{L}*|сурак\p{L}*|тапсырма\p{L}*)$/u;
/** «33 правильных», «33 верных ответа», «33-і дұрыс»: tasks of the test done right. */
const right = /^(?:правильн(?:ых|ые|о|ым|ыми)|верн(?:ых|ые|о|ым|ыми)|дурыс)$/u;
/** Between what was done right and how many: «верных ответов было 33», «дұрыс жауабым 33». */
const answers = /^(?:ответ\p{L}*|жауа[пб]\p{L}*|было|вышло|набрал\p{L}*|получил\p{L}*|всего|саны|болды)$/u;
const possessed = /^(?:и|ы|си|сы|ин|ын|им|ым)$/u;
const ofTasks = /^(?:сура[кг]|тапсырма)(?:тын|нын|тан|дан|лардан|тардан|ынан)$/u;
const percent = /^(?:%|проц|процен\p{L}*|пайыз\p{L}*)$/u;
const hours = /^(?:ч|час|часа|часов|часами|часам|часовы[ехм]|часовой|часового|сагат\p{L}*)$/u;
const ablative = /^(?:дан|ден|тан|тен|нан|нен)$/u;
/** What is counted off: «второй раз», «екінші рет», «второе нарушение», «үшінші попытка». */
const times =
  /^(?:раз|рет|рети|ретин|ретте|реттен|мартe?|марте|нарушени[еяю]|нарушением|попытк[аиу]|случа(?:й|я|е|ем)|факт|жагдай|попыткой|попыткада|попыткам|бузушылы[кг]\p{L}*|растауым|растау|растаудан)$/u;
const ordinalSuffix = /^(?:й|ый|ой|ий|ши|шы|инши|ынши|ыншы|иншы)$/u;
const ordinalWords: readonly RegExp[] = [
  /^(?:перв(?:ый|ой|ого|ом|ое|ая|ую)|биринши)$/u,
  /^(?:втор(?:ый|ой|ого|ом|ое|ая|ую)|екинши)$/u,
  /^(?:трет(?:ий|ьего|ьем|ье|ья|ью)|ушинши)$/u,
  /^(?:четверт(?:ый|ой|ого|ом|ое|ая|ую)|тортинши)$/u,
  /^(?:пят(?:ый|ой|ого|ом|ое|ая|ую)|бесинши)$/u,
];

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? '';

const score = (length: number, got: number, of?: number): Reading => ({
  length,
  quantity: { kind: 'score', points: got, ...(of === undefined ? {} : { of }) },
});

/** So many tasks only a whole test has: more than that out of it is a result with a slip in it, yet a result. */
const WHOLE_TEST = 50;
/** A total of a test; smaller ones are criteria, parts of a commission and the like. */
const isTotal = (got: number, of: number): boolean =>
  of >= 10 && (got <= of || (of >= WHOLE_TEST && of < 100)) && Number.isInteger(of);

/** «36/50», «36 из 50 (баллов)», «50-ден 36 (балл)», «36 баллов». */
export const readScore = (tokens: readonly Token[], at: number): Reading | undefined => {
  const fraction = tokens[at]?.kind === 'fraction' ? /^(\d+)\s?\/\s?(\d+)$/u.exec(word(tokens, at)) : null;
  const withUnit = (reading: Reading): Reading =>
    points.test(word(tokens, at + reading.length)) ? { ...reading, length: reading.length + 1 } : reading;
  if (fraction !== null) {
    const [got, of] = [Number(fraction[1]), Number(fraction[2])];
    return isTotal(got, of) ? withUnit(score(1, got, of)) : undefined;
  }
  const first = numberAt(tokens, at);
  if (first === undefined) return readRight(tokens, at) ?? readOwnPoints(tokens, at);
  const unit =
    points.test(word(tokens, at + first.length)) || tasks.test(word(tokens, at + first.length)) ? 1 : 0;
  const next = at + first.length + unit;
  const second = numberAt(tokens, next + 1);
  if (second !== undefined && word(tokens, next) === 'из' && isTotal(first.value, second.value)) {
    return withUnit(score(next + 1 + second.length - at, first.value, second.value));
  }
  // A number word carries the ending itself: «елуден отыз алты».
  const carried =
    /(?:ден|дан|тен|тан)$/u.test(word(tokens, next - 1)) && unit === 0 && tokens[at]?.kind === 'word';
  const fromTotal = numberAt(tokens, carried ? next : next + 1);
  if (
    fromTotal !== undefined &&
    (carried || ablative.test(word(tokens, next))) &&
    isTotal(fromTotal.value, first.value)
  ) {
    return withUnit(score((carried ? next : next + 1) + fromTotal.length - at, fromTotal.value, first.value));
  }
  const got = numberAt(tokens, next);
  if (ofTasks.test(word(tokens, next - 1)) && got !== undefined && isTotal(got.value, first.value)) {
    return score(next + got.length - at, got.value, first.value);
  }
  const joint = tokens[next]?.joined === true && possessed.test(word(tokens, next)) ? 1 : 0;
  if (right.test(word(tokens, next + joint))) {
    const named = answers.test(word(tokens, next + joint + 1)) ? 1 : 0;
    return score(next + joint + 1 + named - at, first.value);
  }
  const counted = at + first.length + particlesAt(tokens, at + first.length);
  return points.test(word(tokens, counted)) ? score(counted + 1 - at, first.value) : undefined;
};

/** «Верных 33», «правильных ответов было 33», «дұрыс жауабым 33». */
const readRight = (tokens: readonly Token[], at: number): Reading | undefined => {
  if (!right.test(word(tokens, at))) return undefined;
  let next = at + 1;
  while (next < at + 4 && answers.test(word(tokens, next))) next += 1;
  const got = numberAt(tokens, next);
  const counted = tokens[next + (got?.length ?? 0)];
  if (got === undefined || (counted?.kind === 'word' && percent.test(counted.folded))) return undefined;
  return score(next + got.length - at, got.value);
};

/** «Балым 41», «баллым 36 шықты»; «балым 70 пайыз» is a share. */
const readOwnPoints = (tokens: readonly Token[], at: number): Reading | undefined => {
  if (!ownPoints.test(word(tokens, at))) return undefined;
  const got = numberAt(tokens, at + 1);
  if (got === undefined || readUnit(tokens, at + 1) || readScore(tokens, at + 1)) return undefined;
  return score(1 + got.length, got.value);
};

/** «72 %», «72 пайыз», «72 часа», «72 сағаттық». */
export const readUnit = (tokens: readonly Token[], at: number): Reading | undefined => {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const length = number.length + particlesAt(tokens, at + number.length) + 1;
  const unit = word(tokens, at + length - 1);
  if (percent.test(unit)) return { length, quantity: { kind: 'percent', value: number.value } };
  if (hours.test(unit)) return { length, quantity: { kind: 'hours', value: number.value } };
  return undefined;
};

/** The place in an order that a word alone names: «второе», «үшінші». */
export const ordinalOf = (folded: string): number | undefined => {
  const index = ordinalWords.findIndex((ordinal) => ordinal.test(folded));
  return index < 0 ? undefined : index + 1;
};

/** «третий раз», «2-й раз», «үшінші рет». A bare «2 раз» is ordinal too; «2 раза» is a count. */
export const readOrdinal = (tokens: readonly Token[], at: number): Reading | undefined => {
  const index = ordinalWords.findIndex((ordinal) => ordinal.test(word(tokens, at)));
  // «Не в первый раз», «бірінші рет емес» tell which it is not.
  const before = word(tokens, at - 1) === 'в' ? at - 2 : at - 1;
  if (word(tokens, before) === 'не' || word(tokens, at + 2) === 'емес') return undefined;
  if (index >= 0 && times.test(word(tokens, at + 1))) {
    return { length: 2, quantity: { kind: 'ordinal', value: index + 1 } };
  }
  const value = Number(word(tokens, at));
  if (tokens[at]?.kind !== 'number' || !Number.isInteger(value)) return undefined;
  if (ordinalSuffix.test(word(tokens, at + 1)) && times.test(word(tokens, at + 2))) {
    return { length: 3, quantity: { kind: 'ordinal', value } };
  }
  const bare = value >= 2 && value <= 4 && word(tokens, at + 1) === 'раз';
  return bare ? { length: 2, quantity: { kind: 'ordinal', value } } : undefined;
};

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'A',
  в: 'B',
  б: 'B',
  с: 'C',
  a: 'A',
  b: 'B',
  c: 'C',
};

/** Levels of the European scale, in Latin letters whatever was typed: «В2», «С1». */
export const readLevel = (tokens: readonly Token[], at: number): Reading | undefined => {
  const token = tokens[at];
  const match = token?.kind === 'word' ? /^([abcабвс])([12])$/u.exec(token.folded) : null;
  const letter = lookAlikes[match?.[1] ?? ''];
  if (letter === undefined || match === null) return undefined;
  // «с1 сентября» is a date with a space forgotten.
  if (/^(?:янв|фев|март|апр|мая|июн|июл|авг|сен|окт|ноя|дек)/u.test(word(tokens, at + 1))) return undefined;
  return { length: 1, quantity: { kind: 'level', value: `${letter}${match[2]}` } };
};
