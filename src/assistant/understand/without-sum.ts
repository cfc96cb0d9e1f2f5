import type { Tagged } from '../../language/glossary.ts';
import { sumWords } from '../../language/marker-words.ts';
import type { Quantity } from '../../language/quantity.ts';

/** Figures of a list without the one that only adds them up: «40 и 36, всего 76», «36 және 36, 72 болады ма?». */
export function withoutSum(figures: readonly Quantity[], tagged: Tagged): readonly Quantity[] {
  if (figures.length < 3) return figures;
  const all = figures.reduce((sum, one) => sum + figureOf(one), 0);
  const sum = figures.findLast((one) => figureOf(one) * 2 === all && isCalledSum(one, tagged));
  return sum === undefined ? figures : figures.filter((one) => one !== sum);
}

function figureOf(quantity: Quantity): number {
  if (quantity.kind === 'score') return quantity.points;
  return 'value' in quantity && typeof quantity.value === 'number' ? quantity.value : Number.NaN;
}

function isCalledSum({ start, end }: Quantity, { tokens }: Tagged): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  return sumWords.test(before?.folded ?? '') || sumWords.test(after?.folded ?? '');
}
