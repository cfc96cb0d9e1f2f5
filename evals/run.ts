import type { Baseline } from './baseline.ts';
import { type Change, compare } from './compare.ts';
import { type Covered, placesCovered, rulesCovered } from './coverage-of-cases.ts';
import type { Split } from './eval-case.ts';
import type { Floor } from './floors.ts';
import { belowFloors, significantFalls } from './gate.ts';
import type { Result } from './result.ts';
import { type Tally, tally } from './tally.ts';
import type { World } from './world.ts';

/** One split of a run, counted every way that the reports show. */
export interface SplitReport {
  readonly split: Split;
  readonly results: readonly Result[];
  readonly byLanguage: Tally;
  readonly byTag: Tally;
  readonly byRule: Tally;
  readonly bySuite: Tally;
  readonly bySuiteLanguage: Tally;
}

/** Everything a report needs. */
export interface Run {
  readonly made: string;
  readonly splits: readonly SplitReport[];
  readonly changes: readonly Change[];
  readonly comparedWith: string | undefined;
  readonly places: readonly Covered[];
  readonly rules: readonly Covered[];
  /** What stands in the way of shipping, one line each. */
  readonly gate: readonly string[];
  /** Whether questions of the test split may be shown with their answers. */
  readonly showTest: boolean;
}

export function reportOf(
  results: readonly Result[],
  given: {
    readonly made: string;
    readonly baseline: Baseline | undefined;
    /** Floors hold for whole runs only. */
    readonly floors: readonly Floor[];
    readonly world: World;
    readonly rules: readonly string[];
    readonly showTest: boolean;
  },
): Run {
  const { made, baseline, floors, world, rules, showTest } = given;
  const splits = (['dev', 'test'] as const).flatMap((split) => {
    const own = results.filter((result) => result.split === split);
    return own.length === 0 ? [] : [splitReport(split, own)];
  });
  const changes = baseline ? compare(results, baseline) : [];
  return {
    made,
    splits,
    changes,
    comparedWith: baseline?.made,
    places: placesCovered(results, world),
    rules: rulesCovered(results, rules),
    gate: [
      ...splits.flatMap(({ split, byLanguage }) => belowFloors(floors, byLanguage, split)),
      ...significantFalls(changes),
    ],
    showTest,
  };
}

function splitReport(split: Split, results: readonly Result[]): SplitReport {
  return {
    split,
    results,
    byLanguage: tally(results, ({ language }) => [language]),
    byTag: tally(results, ({ tags }) => tags),
    byRule: tally(results, ({ rule }) => (rule === undefined ? [] : [rule])),
    bySuite: tally(results, ({ suite }) => [suite]),
    bySuiteLanguage: tally(results, ({ suite, language }) => [`${suite} ${language}`]),
  };
}
