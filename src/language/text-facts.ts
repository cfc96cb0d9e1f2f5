import { countNegations, countStrictBounds } from './document-marks.ts';
import { documentTerms } from './document-terms.ts';
import { numberAt } from './number-words.ts';
import { quantitiesOf } from './quantities.ts';
import { type Token, tokenize } from './tokenize.ts';

/** What two wordings of one thing must agree in, whatever their words. */
export interface TextFacts {
  /** Numbers in digits; those of points that the text refers to are left out. */
  readonly numbers: readonly string[];
  /** Numbers in words as well: one language writes out what the other gives in digits. */
  readonly spoken: ReadonlySet<string>;
  /** Numbers of years, days, hours, in digits or words. */
  readonly periods: ReadonlySet<string>;
  /** Points and appendices that the text refers to. */
  readonly references: ReadonlySet<string>;
  /** The figures of score lines («балл | 2 | 3 | 4 (5)»), line by line. */
  readonly scores: readonly string[];
  readonly dates: readonly string[];
  readonly negations: number;
  /** Bounds that leave their number out: «менее четырех» against «не более четырех». */
  readonly bounds: number;
  readonly terms: ReadonlySet<string>;
}

/** Point 45, points 3 and 5, appendix 9, article 10, in both languages. */
const inward =
  /(?:подпункт|пункт|приложени|стать)\p{L}*\s+(?:№\s?)?\d+(?:[).]*(?:\s?[,и-]\s?\d+)*)?|\d+\)?\s*-?\s*(?:тарма[қғг]|[қк]осымшаға|(?<=-\s*)[қк]осымша|ба[пб])\p{L}*/giu;
const referred =
  /(?<![\p{L}])(пункт|приложени)\p{L}*\s+(\d+)(?![\d)])|(?<![\d.])(\d+)(?:\s*-?\s*(тарма[қғг])(?!ша)|\s*-?\s*([қк]осымшаға|(?<=-\s*)[қк]осымша))/giu;
const periodWord = /^(?:год|лет|месяц|дн|день|час|минут|жыл|ай$|айд|айл|ай[гқ]|кун|сагат)/u;
/** Words between a number and its unit: «пяти рабочих дней», «5 (бес) жұмыс күні». */
const BETWEEN = 3;

export function textFacts(text: string): TextFacts {
  const plain = text
    .replace(/^\s*\d{1,3}[.)][\s.]*/u, '')
    .replaceAll(/\n\s*\d{1,2}\)\s*/gu, '\n')
    .replaceAll(inward, ' ');
  const tokens = tokenize(plain);
  const dates = quantitiesOf(tokens).flatMap((quantity) =>
    quantity.kind === 'date' && quantity.day !== undefined ? [quantity.day] : [],
  );
  const numbers = [...plain.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(',', '.'));
  return {
    numbers: numbers.sort(),
    ...spokenIn(tokens),
    references: new Set(
      [...text.matchAll(referred)].map(
        ([, ru = '', first, second, point]) =>
          `${/^пункт/iu.test(ru) || point !== undefined ? '' : 'app'}${first ?? second ?? ''}`,
      ),
    ),
    scores: [...text.matchAll(/^\s*балл((?:\s*\|\s*[\d()\s–-]+)+)$/gimu)].map(([, cells = '']) =>
      (cells.match(/\d+/gu) ?? []).sort((a, b) => Number(a) - Number(b)).join(' '),
    ),
    dates: dates.sort(),
    negations: countNegations(plain),
    bounds: countStrictBounds(plain),
    terms: documentTerms(plain),
  };
}

function spokenIn(tokens: readonly Token[]): Pick<TextFacts, 'spoken' | 'periods'> {
  const spoken = new Set<string>();
  const periods = new Set<string>();
  let next = 0;
  for (let at = 0; at < tokens.length; at = next) {
    const number = numberAt(tokens, at);
    next = at + (number?.length ?? 1);
    if (number === undefined) continue;
    spoken.add(String(number.value));
    const after = tokens.slice(at + number.length, at + number.length + BETWEEN);
    const stop = after.findIndex((token) => token.kind !== 'word');
    const near = stop > 0 ? after.slice(0, stop) : after;
    // «За день», «в течение года»: one need not be said.
    if (number.value !== 1 && near.some((token) => token.kind === 'word' && periodWord.test(token.folded)))
      periods.add(String(number.value));
  }
  return { spoken, periods };
}
