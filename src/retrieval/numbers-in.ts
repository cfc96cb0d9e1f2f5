/** Numbers of a text, decimals with a point. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(',', '.'));
}
