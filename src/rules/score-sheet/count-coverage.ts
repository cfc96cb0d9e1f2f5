/**
 * Appendix 12, row 3.5: districts for a researcher, regions for a master, each with its points up to the points of the
 * row. Fewer than the coverage asked for is an unmet criterion.
 */
export function countCoverage(rule: {
  readonly covered: number;
  readonly least: number;
  readonly each: number;
  readonly most: number;
}): { met: boolean; points: number } {
  const met = rule.covered >= rule.least;
  return { met, points: met ? Math.min(rule.covered * rule.each, rule.most) : 0 };
}
