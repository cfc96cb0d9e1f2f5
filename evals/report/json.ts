import type { Run } from '../run.ts';
import type { Tally } from '../tally.ts';

/** The run for programs. Answers of the test split are left out unless they may be shown. */
export function jsonReport(run: Run): string {
  const { splits, showTest, ...rest } = run;
  return `${JSON.stringify(
    {
      ...rest,
      changes: rest.changes.map(({ fixed, broken, ...change }) => ({
        ...change,
        ...(change.split === 'dev' || showTest
          ? { fixed, broken }
          : { fixed: fixed.length, broken: broken.length }),
      })),
      splits: splits.map(({ split, results, byLanguage, byTag, byRule, bySuite }) => ({
        split,
        answers: results.length,
        byLanguage: plain(byLanguage),
        byTag: plain(byTag),
        byRule: plain(byRule),
        bySuite: plain(bySuite),
        ...(split === 'dev' || showTest ? { results } : {}),
      })),
    },
    null,
    1,
  )}\n`;
}

function plain(all: Tally) {
  return Object.fromEntries([...all].map(([metric, groups]) => [metric, Object.fromEntries(groups)]));
}
