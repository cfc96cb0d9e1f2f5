import { type Result, verdicts } from './result.ts';

export interface Share {
  readonly ok: number;
  readonly of: number;
}

/** How often each metric is met, over all and per group (`language`, `rule`, a tag, ...). */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, Share>>;

/** The group of everything. */
export const ALL = 'all';

/** Metric -> group -> share. A result may be in several groups. */
export function tally(results: readonly Result[], groupsOf: (result: Result) => readonly string[]): Tally {
  const metrics = new Map<string, Map<string, Share>>();
  for (const result of results) {
    for (const { check, ok } of verdicts(result)) {
      const groups = metrics.get(check) ?? new Map<string, Share>();
      metrics.set(check, groups);
      for (const group of new Set([ALL, ...groupsOf(result)])) {
        const share = groups.get(group) ?? { ok: 0, of: 0 };
        groups.set(group, { ok: share.ok + (ok ? 1 : 0), of: share.of + 1 });
      }
    }
  }
  return metrics;
}

export function shareOf(all: Tally, metric: string, group = ALL): Share | undefined {
  return all.get(metric)?.get(group);
}

/** A share as a number from 0 to 1; nothing counted is whole. */
export function rate({ ok, of }: Share): number {
  return of === 0 ? 1 : ok / of;
}

export function percent(share: Share): string {
  return `${(100 * rate(share)).toFixed(1)} %`;
}
