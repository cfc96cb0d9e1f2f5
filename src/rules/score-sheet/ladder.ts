import type { CategoryId, HeadCategoryId } from '../../domain/vocabulary.ts';

/** Categories that appendix 12 assesses, lowest first. */
export const ladder = [
  'moderator',
  'expert',
  'researcher',
  'master',
] as const satisfies readonly CategoryId[];
export type Rung = (typeof ladder)[number];

/** Categories that appendix 13 assesses, lowest first. */
export const headLadder = ['third', 'second', 'first'] as const satisfies readonly HeadCategoryId[];

/** The category as a rung; «педагог» has no sheet. */
export function rungOf(category: CategoryId): Rung | undefined {
  return ladder.find((rung) => rung === category);
}

/** The next rung up; undefined on the highest. */
export function nextOn<K extends string>(rungs: readonly K[], rung: K): K | undefined {
  return rungs[rungs.indexOf(rung) + 1];
}
