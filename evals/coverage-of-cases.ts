import { overlaps } from './overlaps.ts';
import type { Result } from './result.ts';
import type { Share } from './tally.ts';
import type { World } from './world.ts';

export interface Covered {
  readonly name: string;
  readonly share: Share;
}

/** How many questions expect each place of the Rules, and how many of those are right; places without any have 0 of 0. */
export function placesCovered(results: readonly Result[], { coverage }: World): Covered[] {
  return coverage.places.map(({ place }) => ({
    name: place,
    share: shareOfRight(
      results.filter(({ points }) => points.some((point) => overlaps(point, `${coverage.source}#${place}`))),
    ),
  }));
}

/** The same for rules: those that a case names. */
export function rulesCovered(results: readonly Result[], rules: readonly string[]): Covered[] {
  return rules.map((rule) => ({
    name: rule,
    share: shareOfRight(results.filter((one) => one.rule === rule)),
  }));
}

function shareOfRight(results: readonly Result[]): Share {
  return { ok: results.filter(({ right }) => right).length, of: results.length };
}
