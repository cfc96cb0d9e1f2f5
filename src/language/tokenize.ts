import { foldWithOffsets } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'fraction' | 'date' | 'sign';

/** A word, number or sign; `start` and `end` are offsets in the original text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Written together with the token before, by a hyphen or nothing: «50-ден», «30жыл». */
  readonly joined: boolean;
  /** The first of a sentence, as far as signs tell. */
  readonly opening: boolean;
}

const pattern = new RegExp(
  [
    String.raw`(?<date>(?<![\d.,/-])(?:\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\3\d{1,2})(?!\d|[./-]\d))`,
    String.raw`(?<fraction>(?<![\d.,])\d{1,3}\s?/\s?\d{1,3}(?![\d/]))`,
    String.raw`(?<number>\d+(?:[.,]\d+)?)`,
    String.raw`(?<level>(?<!\p{L})[abcавс][12](?!\d))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}']*)`,
    String.raw`(?<sign>[%№?+]|(?<=\s)[-−](?=\d))`,
  ].join('|'),
  'gu',
);

const kindOf = (groups: Readonly<Record<string, string | undefined>>): TokenKind => {
  if (groups.date !== undefined) return 'date';
  if (groups.fraction !== undefined) return 'fraction';
  if (groups.number !== undefined) return 'number';
  return groups.sign === undefined ? 'word' : 'sign';
};

/** A full stop after a short word or a number is likelier an abbreviation: «п. 39», «зам. директора», «3 г. 10 мес.». */
const endsSentence = (between: string, before: Token | undefined): boolean =>
  /[!;\n]/u.test(between) ||
  before?.folded === '?' ||
  (/\.\s/u.test(between) && (before?.folded.length ?? 0) > 4);

/**
 * Splits into words, numbers and signs. Words part at hyphens («педагог-эксперт» is two); «36/50», «6,5» and numeric
 * dates stay whole.
 */
export const tokenize = (text: string): readonly Token[] => {
  const { text: folded, offsets } = foldWithOffsets(text);
  const tokens: Token[] = [];
  let last = -1;
  for (const match of folded.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const start = offsets?.[from] ?? from;
    const end = offsets === undefined ? to : Math.max((offsets[to - 1] ?? start) + 1, offsets[to] ?? 0);
    const between = last < 0 ? ' ' : folded.slice(last, from);
    tokens.push({
      kind: kindOf(match.groups ?? {}),
      text: text.slice(start, end),
      folded: match[0],
      start,
      end,
      joined: between === '' || between === '-',
      opening: last < 0 || endsSentence(between, tokens.at(-1)),
    });
    last = to;
  }
  return tokens;
};
