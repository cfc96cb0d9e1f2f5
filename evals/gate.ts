import type { Change } from './compare.ts';
import type { Floor } from './floors.ts';
import { percent, rate, shareOf, type Tally } from './tally.ts';

/** A fall this unlikely by chance alone stops the gate. */
const UNLIKELY = 0.05;

/** What stands in the way of shipping, one line each; `byLanguage` is of one split. */
export function belowFloors(floors: readonly Floor[], byLanguage: Tally, split: string): string[] {
  return floors.flatMap((floor) => {
    const name = [split, floor.metric, floor.language].filter(Boolean).join(', ');
    if (floor.gap !== undefined) {
      const ru = shareOf(byLanguage, floor.metric, 'ru');
      const kk = shareOf(byLanguage, floor.metric, 'kk');
      if (!ru || !kk || Math.abs(rate(ru) - rate(kk)) <= floor.gap) return [];
      return [
        `${name}: ru ${percent(ru)} and kk ${percent(kk)} lie more than ${100 * floor.gap} points apart`,
      ];
    }
    const share = shareOf(byLanguage, floor.metric, floor.language);
    if (!share || floor.at_least === undefined || rate(share) >= floor.at_least) return [];
    return [
      `${name}: ${percent(share)} (${share.ok}/${share.of}), at least ${100 * floor.at_least} % is wanted`,
    ];
  });
}

export function significantFalls(changes: readonly Change[]): string[] {
  return changes
    .filter(({ broken, fixed, fall }) => broken.length > fixed.length && fall < UNLIKELY)
    .map(
      ({ metric, split, broken, fixed, fall }) =>
        `${split}, ${metric}: ${broken.length} broken, ${fixed.length} mended (p = ${fall.toFixed(4)})`,
    );
}
