import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

/** Words for parts of a document, folded; Latin ones arrive here as the Cyrillic they stand for, single letters do not. */
const units = {
  subPoint: /^(?:пп|подпунк\p{L}*|тармакша\p{L}*)$/u,
  point: /^(?:п|p|пунк[тд]?\p{L}*|тармаг?к?(?!ша)\p{L}*)$/u,
  appendix: /^(?:приложени\p{L}*|прил|косымша\p{L}*)$/u,
  row: /^(?:строк\p{L}*|стр|жол(?:ы|ында|ынын|дар\p{L}*)?|катар\p{L}*)$/u,
} as const;
type Unit = keyof typeof units;

const ordinalEnding = /^(?:й|ый|ой|ий|го|му|м|я|е|ое|ому|ого|ши|шы|инши|ынши|ыншы|иншы)$/u;
/** «3 пункта» are three of them. */
const counted = /^(?:пункта|приложения)$/u;
/** Points of a range that are named at once. */
const WIDEST = 20;

interface Part {
  readonly unit: Unit;
  readonly number: string;
  readonly length: number;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? '';

const unitAt = (tokens: readonly Token[], at: number): Unit | undefined => {
  if (tokens[at]?.kind !== 'word') return undefined;
  for (const unit of ['subPoint', 'point', 'appendix', 'row'] as const)
    if (units[unit].test(word(tokens, at))) return unit;
  return undefined;
};

const numberAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number') return token.folded.replace(',', '.');
  return token?.kind === 'fraction' ? token.folded.replace(/\s/gu, '') : undefined;
};

/** «50-51», «515–519»: the end of a range that begins with `from`. */
const rangeEnd = (tokens: readonly Token[], at: number, from: string): string | undefined => {
  const to = tokens[at]?.joined === true ? numberAt(tokens, at) : undefined;
  const wide = Number(to) - Number(from);
  return to !== undefined && wide > 0 && wide <= WIDEST && /^\d+$/u.test(to) ? to : undefined;
};

/** «п. 39», «приложение № 12», «строки 515-519». */
const nameFirst = (tokens: readonly Token[], at: number): Part | undefined => {
  const unit = unitAt(tokens, at);
  if (unit === undefined) return undefined;
  const first = at + (word(tokens, at + 1) === '№' ? 2 : 1);
  const number = numberAt(tokens, first);
  if (number === undefined) return undefined;
  const to = unit === 'point' || unit === 'row' ? rangeEnd(tokens, first + 1, number) : undefined;
  return {
    unit,
    number: to === undefined ? number : `${number}-${to}`,
    length: first + (to === undefined ? 1 : 2) - at,
  };
};

/** «39-тармақ», «39 пункт», «12-қосымшаның». */
const numberFirst = (tokens: readonly Token[], at: number): Part | undefined => {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const to = rangeEnd(tokens, at + 1, number);
  const after = at + (to === undefined ? 1 : 2);
  const name = after + (ordinalEnding.test(word(tokens, after)) ? 1 : 0);
  const unit = unitAt(tokens, name);
  // «39 п» alone is too little to go by, and in «39 пункт 2» the number may belong to what went before.
  if (unit === undefined || word(tokens, name).length < 3) return undefined;
  if (/^[234]$/u.test(number) && counted.test(word(tokens, name))) return undefined;
  const russian = /^(?:п|стр)/u.test(word(tokens, name));
  if (russian && unit !== 'appendix' && numberAt(tokens, name + 1) !== undefined) return undefined;
  return { unit, number: to === undefined ? number : `${number}-${to}`, length: name + 1 - at };
};

const partAt = (tokens: readonly Token[], at: number): Part | undefined =>
  tokens[at]?.kind === 'word' ? nameFirst(tokens, at) : numberFirst(tokens, at);

/** Two parts said together, in either order: «подпункт 1 пункта 39», «12-қосымшаның 1.2-жолы». */
const joined = (one: Part, other: Part | undefined): string | undefined => {
  if (other === undefined) return undefined;
  const of = (unit: Unit): Part | undefined => [one, other].find((part) => part.unit === unit);
  const [appendix, point, inner] = [of('appendix'), of('point'), of('subPoint') ?? of('row')];
  const within = inner ?? (appendix ? point : undefined);
  if (appendix && within) return `app${appendix.number}/${within.number}`;
  return point && of('subPoint') ? `${point.number}/${of('subPoint')?.number ?? ''}` : undefined;
};

/** A part by itself; a sub-point alone says nothing, and a row alone only as a line of a text without points. */
const alone = ({ unit, number }: Part): string | undefined => {
  if (unit === 'point') return number;
  if (unit === 'appendix') return `app${number}`;
  return unit === 'row' && /^\d{2,}/u.test(number) ? `l${number}` : undefined;
};

/**
 * The point, sub-point, appendix, row or line named at a token, as the place of a reference: in Russian or Kazakh, with
 * the number first or last, whole or abbreviated.
 */
export const readReference = (tokens: readonly Token[], at: number): Reading | undefined => {
  const part = partAt(tokens, at);
  if (part === undefined) return undefined;
  const next = partAt(tokens, at + part.length);
  const both = joined(part, next);
  if (both !== undefined && next !== undefined)
    return { length: part.length + next.length, quantity: { kind: 'reference', place: both } };
  const place = alone(part);
  return place === undefined ? undefined : { length: part.length, quantity: { kind: 'reference', place } };
};
