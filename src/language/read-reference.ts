import type { Reading } from './quantity.ts';
import type { Token } from './tokenize.ts';

const point = /^(?:п|пунк[тд]?\p{L}*|пункт\p{L}*)$/u;
const subPoint = /^(?:пп|подпунк\p{L}*)$/u;
const appendix = /^(?:приложени\p{L}*|прил)$/u;
const kazakhPoint = /^тармаг?к?(?!ша)\p{L}*$/u;
const kazakhSubPoint = /^тармакша\p{L}*$/u;
const kazakhAppendix = /^косымша\p{L}*$/u;
const ordinalEnding = /^(?:й|ый|ой|ий|го|му|м|я|е|ое|ому|ого|ши|шы|инши|ынши|ыншы|иншы)$/u;

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? '';
const placeAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number') return token.folded.replace(',', '.');
  return token?.kind === 'fraction' ? token.folded.replace(/\s/gu, '') : undefined;
};

const reference = (length: number, place: string): Reading => ({
  length,
  quantity: { kind: 'reference', place },
});

/** «п. 39», «подпункт 1 пункта 39», «приложение 12, п. 1.2». */
const readRussian = (tokens: readonly Token[], at: number): Reading | undefined => {
  const first = word(tokens, at);
  const sign = word(tokens, at + 1) === '№' ? 1 : 0;
  const place = placeAt(tokens, at + 1 + sign);
  if (place === undefined) return undefined;
  const length = 2 + sign;
  const inner = point.test(word(tokens, at + length)) ? placeAt(tokens, at + length + 1) : undefined;
  if (appendix.test(first)) {
    return inner === undefined
      ? reference(length, `app${place}`)
      : reference(length + 2, `app${place}/${inner}`);
  }
  if (subPoint.test(first) && inner !== undefined) return reference(length + 2, `${inner}/${place}`);
  return point.test(first) ? reference(length, place) : undefined;
};

/** «39-тармақ», «39-тармақтың 1-тармақшасы», «12-қосымша», and «39 пункт». */
const readNumberFirst = (tokens: readonly Token[], at: number): Reading | undefined => {
  const place = placeAt(tokens, at);
  if (place === undefined) return undefined;
  const unit = at + (ordinalEnding.test(word(tokens, at + 1)) ? 2 : 1);
  const length = unit + 1 - at;
  const name = word(tokens, unit);
  if (kazakhAppendix.test(name) || appendix.test(name)) return reference(length, `app${place}`);
  // «39 п» alone is too little to go by.
  if (
    kazakhPoint.test(name) ||
    (name.length > 2 && point.test(name) && placeAt(tokens, unit + 1) === undefined)
  ) {
    const inner = placeAt(tokens, unit + 1);
    if (inner !== undefined && kazakhSubPoint.test(word(tokens, unit + 2)))
      return reference(length + 2, `${place}/${inner}`);
    return reference(length, place);
  }
  return undefined;
};

/** The point or appendix named at a token, as the place of a reference. */
export const readReference = (tokens: readonly Token[], at: number): Reading | undefined =>
  tokens[at]?.kind === 'word' ? readRussian(tokens, at) : readNumberFirst(tokens, at);
