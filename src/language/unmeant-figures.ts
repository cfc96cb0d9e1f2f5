import { numberAt, particlesAt } from './number-words.ts';
import type { Token } from './tokenize.ts';

const child =
  /^(?:бала(?:м|мыз|мен|сы|лы|лар\p{L}*|нын|ны|га)?|саби\p{L}*|бобе[кг]\p{L}*|ул(?:ым|ы)?|кыз(?:ым|ы)?|дет(?:ей|и|ьми|ям|ишек)|реб(?:енок|енка|енком|ят\p{L}*)|сын(?:а|ей|овей|ьями)?|доч(?:ь|ка|ки|ери|ерей|ек))$/u;
const small = /^(?:маленьк\p{L}*|малолетн\p{L}*|несовершеннолетн\p{L}*|кишкентай|кичкентай|жас)$/u;
/** Before «34 бала», which leaves out a letter of points: «набрала 34 бала». */
const gained = /^(?:набр|получ|вышл|выбил|взял|хвати|добрал|недобрал|дали|поставил)/u;
const measured = /^(?:г|год|лет|мес|жыл|ж$|ай$|айд|айл|балл|упай|очк|процент|пайыз|час|ч$|сагат)/u;

const lacked = /^(?:хватило|хватает|хватит|достает|доставало|добрал\p{L}*)$/u;
const reached = /^(?:набрал\p{L}*|дотянул\p{L}*|взял[аи]?)$/u;
const lackedInOne = /^(?:недобрал\p{L}*|недостает|недоставало|недостало)$/u;
const kazakhLack = /^(?:жетпей\p{L}*|жетпед\p{L}*|жетпег\p{L}*|кем)$/u;
const points = /^(?:бал(?:л\p{L}*|а|ов|ы)?|упай\p{L}*|очк\p{L}*|процент\p{L}*|пайыз\p{L}*)$/u;
/** Nobody's result is so small: with «не хватило» after it, it is what was lacking. */
const SMALL = 10;

const word = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '';

/**
 * How many tokens a figure takes that answers no question: one that counts children («екі бала», «двое маленьких
 * детей»), a range of which nobody knows the end that is meant («3-4 года», «үш-төрт жыл»), what is lacking to a result, how
 * often a thing is done, or a bound.
 */
export const unmeantAt = (tokens: readonly Token[], at: number): number => {
  const number = numberAt(tokens, at);
  if (number === undefined) return 0;
  const after = at + number.length;
  const counted = small.test(word(tokens, after)) ? after + 1 : after;
  if (isBeside(tokens, counted) && isChild(tokens, counted, word(tokens, at - 1))) return number.length;
  if (isLack(tokens, at, after, number.value)) return number.length + 1;
  if (isInterval(tokens, at, after) || isBound(tokens, at, after)) return number.length;
  const second = tokens[after]?.joined === true ? numberAt(tokens, after) : undefined;
  if (second === undefined || second.value <= number.value) return 0;
  const unit = after + second.length;
  return measured.test(word(tokens, unit + particlesAt(tokens, unit))) ? number.length + second.length : 0;
};

const ofYears = /^(?:г|год|года|лет)$/u;

/** «Раз в три года», «3 жылда бір»: how often, of nobody in particular. */
function isInterval(tokens: readonly Token[], at: number, after: number): boolean {
  const often = /^раз[аы]?$/u.test(word(tokens, at - 2)) && word(tokens, at - 1) === 'в';
  return (
    (often && ofYears.test(word(tokens, after))) ||
    (word(tokens, after) === 'жылда' && word(tokens, after + 1) === 'бир')
  );
}

/** «Меньше 4 лет», «4 жылдан аз»: the figure itself is what it is not. */
function isBound(tokens: readonly Token[], at: number, after: number): boolean {
  const under = /^(?:меньше|менее)$/u.test(word(tokens, at - 1)) && word(tokens, at - 2) !== 'не';
  return (
    (under && ofYears.test(word(tokens, after))) ||
    (word(tokens, after) === 'жылдан' &&
      /^(?:аз|кем|азырак)$/u.test(word(tokens, after + 1)) &&
      word(tokens, after + 2) !== 'емес')
  );
}

/** «Уроки 78, дети на районе»: a comma parts them. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

/** «Не хватило двух баллов», «2 балла не добрала», «бір пайыз жетпей қалды»: what is lacking, no result. */
function isLack(tokens: readonly Token[], at: number, after: number, value: number): boolean {
  if (!points.test(word(tokens, after))) return false;
  const saysLack = (verb: number, not: number) =>
    lackedInOne.test(word(tokens, verb)) || (word(tokens, not) === 'не' && lacked.test(word(tokens, verb)));
  return (
    (isBeside(tokens, at) && saysLack(at - 1, at - 2)) ||
    (value < SMALL && word(tokens, at - 2) === 'не' && reached.test(word(tokens, at - 1))) ||
    (value < SMALL && (saysLack(after + 2, after + 1) || kazakhLack.test(word(tokens, after + 1))))
  );
}

function isChild(tokens: readonly Token[], at: number, before: string): boolean {
  return child.test(word(tokens, at)) && !(word(tokens, at) === 'бала' && gained.test(before));
}
