import { numberAt } from './number-words.ts';
import type { Token } from './tokenize.ts';

const units = 'перв втор трет четверт пят шест седьм восьм девят'.split(' ');
const tens: ReadonlyMap<string, number> = new Map([
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
]);
const russian = /(?:ого|его|ьего|ое|ье|ом|ем|ьем|ый|ой|ий)$/u;
const kazakh = /с?[ыи]?н?ш[ыи]$/u;

/** A place in an order said in one word: «первое», «двадцатого», «үшінші», «жиырмасыншы». */
function inOneWord(token: Token): number | undefined {
  const stem = token.folded.replace(russian, '');
  if (stem !== token.folded) {
    const unit = units.indexOf(stem) + 1;
    const round = tens.get(stem) ?? (unit > 0 ? unit : undefined);
    if (round !== undefined) return round;
  }
  const root = token.folded.replace(kazakh, '');
  if (root === token.folded || root.length < 2) return undefined;
  // «Алтыншы», «екінші» give their own last vowel away with the ending.
  return [root, `${root}ы`, `${root}и`]
    .map((folded) => numberAt([{ ...token, folded }], 0)?.value)
    .find((value) => value !== undefined);
}

/** A place in an order said in words, and how many they are: «двадцать первого», «жиырма бірінші». */
export const ordinalAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly length: number } | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const alone = inOneWord(token);
  if (alone !== undefined) return { value: alone, length: 1 };
  const ten = numberAt([token], 0);
  const next = tokens[at + 1];
  const unit = next?.kind === 'word' ? inOneWord(next) : undefined;
  const joins = ten !== undefined && ten.value >= 10 && ten.value % 10 === 0;
  return joins && unit !== undefined && unit < 10 ? { value: ten.value + unit, length: 2 } : undefined;
};
