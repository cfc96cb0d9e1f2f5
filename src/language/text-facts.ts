import { countNegations, countStrictBounds } from './document-marks.ts';
import { numberAt } from './number-words.ts';
import { quantitiesOf } from './quantities.ts';
import { tokenize } from './tokenize.ts';

/** What two wordings of one thing must agree in, whatever their words. */
export interface TextFacts {
  /** Numbers in digits; those of points that the text refers to are left out. */
  readonly numbers: readonly string[];
  /** Numbers in words as well: one language writes out what the other gives in digits. */
  readonly spoken: ReadonlySet<string>;
  readonly dates: readonly string[];
  readonly negations: number;
  /** Bounds that leave their number out: «менее четырех» against «не более четырех». */
  readonly bounds: number;
}

/** Point 45, points 3 and 5, appendix 9, article 10, in both languages. */
const inward =
  /(?:подпункт|пункт|приложени|стать)\p{L}*\s+(?:№\s?)?\d+(?:[).]*(?:\s?[,и-]\s?\d+)*)?|\d+\)?\s*-?\s*(?:тарма[қғг]|қосымша|ба[пб])\p{L}*/giu;

export function textFacts(text: string): TextFacts {
  const plain = text
    .replace(/^\s*\d{1,3}[.)]\s*/u, '')
    .replaceAll(/\n\s*\d{1,2}\)\s*/gu, '\n')
    .replaceAll(inward, ' ');
  const tokens = tokenize(plain);
  const spoken = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    if (number !== undefined) spoken.add(String(number.value));
  }
  const dates = quantitiesOf(tokens).flatMap((quantity) =>
    quantity.kind === 'date' && quantity.day !== undefined ? [quantity.day] : [],
  );
  const numbers = [...plain.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(',', '.'));
  return {
    numbers: numbers.sort(),
    spoken,
    dates: dates.sort(),
    negations: countNegations(plain),
    bounds: countStrictBounds(plain),
  };
}
