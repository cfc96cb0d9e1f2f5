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

/** The end of a Kazakh number that belongs to a month: «20-сы», «бесінде», «жиырмасынан». */
const possessed = /[ыи](?:н(?:д?[ае]|[ае]н|[ыи]н|д[ае]г[ыи])?)?$/u;

/** A day that a month before it owns: «тамыздың 20-сы», «қыркүйектің бірінде»; how many tokens it takes. */
export const possessedAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly length: number } | undefined => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind === 'number') {
    const ends = second?.joined === true && /^с?$/u.test(second.folded.replace(possessed, ''));
    return ends ? { value: Number(first.folded), length: 2 } : undefined;
  }
  if (first?.kind !== 'word') return undefined;
  const ten = numberAt([first], 0)?.value ?? 0;
  const last = ten >= 10 && ten % 10 === 0 && second?.kind === 'word' ? second : first;
  const root = last.folded.replace(possessed, '');
  if (root === last.folded) return undefined;
  // «Бесі» ends with the last letter of five, «алтысы» with one of its own.
  const own = [root, root.replace(/с$/u, '')]
    .map((folded) => numberAt([{ ...last, folded }], 0)?.value)
    .find((value) => value !== undefined);
  if (own === undefined) return undefined;
  return last === first ? { value: own, length: 1 } : { value: ten + own, length: 2 };
};
