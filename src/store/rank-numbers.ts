/**
 * The numbers whose scores are greater than 0, best first and ties in order, from the `from`th on, at most `count`.
 */
export const rankNumbers = (scores: Float64Array, from: number, count: number): readonly number[] => {
  const threshold = nthScore(scores, from + count);
  const numbers: number[] = [];
  scores.forEach((score, number) => {
    if (score > 0 && score >= threshold) numbers.push(number);
  });
  return numbers
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(from, from + count);
};

/** A score that at least `count` reach, or 0 where fewer are above it: most are dropped before they are sorted. */
const nthScore = (scores: Float64Array, count: number): number => {
  if (count >= scores.length) return 0;
  const sorted = scores.slice().sort();
  return sorted[scores.length - count] ?? 0;
};
