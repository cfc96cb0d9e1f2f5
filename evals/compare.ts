import { type Baseline, caseKey } from './baseline.ts';
import { type Result, verdicts } from './result.ts';
import { chanceOfChange, chanceOfFall } from './significance.ts';

/** How one metric changed against the baseline, over the cases that both have. */
export interface Change {
  readonly metric: string;
  readonly split: string;
  readonly both: number;
  readonly fixed: readonly string[];
  readonly broken: readonly string[];
  /** The chance of such a difference (either way), and of such a fall, by chance alone. */
  readonly chance: number;
  readonly fall: number;
}

/** Every metric of each split; the greatest falls first. */
export function compare(results: readonly Result[], baseline: Baseline): Change[] {
  const groups = new Map<string, { both: number; fixed: string[]; broken: string[] }>();
  for (const result of results) {
    const before = baseline.cases[caseKey(result)];
    if (!before) continue;
    for (const { check, ok } of verdicts(result)) {
      if (!before.looked.includes(check)) continue;
      const name = `${result.split}\t${check}`;
      const group = groups.get(name) ?? { both: 0, fixed: [], broken: [] };
      groups.set(name, group);
      group.both += 1;
      const was = !before.failed.includes(check);
      if (ok && !was) group.fixed.push(result.id);
      if (!ok && was) group.broken.push(result.id);
    }
  }
  return [...groups]
    .map(([name, { both, fixed, broken }]): Change => {
      const [split = '', metric = ''] = name.split('\t');
      const [b, f] = [broken.length, fixed.length];
      return { metric, split, both, fixed, broken, chance: chanceOfChange(b, f), fall: chanceOfFall(b, f) };
    })
    .sort((a, b) => a.fall - b.fall);
}
