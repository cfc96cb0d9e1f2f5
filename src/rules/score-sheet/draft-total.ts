/** What was reached in one row of the draft: points of each level, with the addition for a winner at that level. */
export interface DraftRow {
  readonly id: string;
  readonly reached: readonly number[];
}

/**
 * The slides of the draft can be read two ways: each level of a row adds its points («3, 2 and 1 make 6»), or only the
 * highest one counts. Both totals, with what is counted once whatever the reading.
 */
export function draftTotals(rows: readonly DraftRow[], once: number): { highest: number; added: number } {
  return {
    highest: once + rows.reduce((sum, { reached }) => sum + Math.max(0, ...reached), 0),
    added: once + rows.reduce((sum, { reached }) => sum + reached.reduce((all, one) => all + one, 0), 0),
  };
}

/** The highest category whose lower bound the total reaches; undefined below all of them. */
export function bandOf<K extends string>(
  total: number,
  rungs: readonly K[],
  least: (rung: K) => number,
): K | undefined {
  return rungs.findLast((rung) => total >= least(rung));
}
