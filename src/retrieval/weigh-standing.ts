import type { Standing } from '../domain/standing.ts';
import type { FoundPassage } from './create-search.ts';

/** A norm in force comes before a draft that says the same as well; a file nobody registered comes after all. */
const weights: Readonly<Record<Standing, number>> = {
  in_force: 1,
  methodology: 0.95,
  clarification: 0.9,
  superseded: 0.85,
  draft: 0.8,
  unregistered: 0.6,
};

/** Found passages in the order of their score and of the weight of their document. */
export function byStanding(found: readonly FoundPassage[]): FoundPassage[] {
  return found
    .map(({ passage, score }) => ({ passage, score: score * weights[passage.standing] }))
    .sort((a, b) => b.score - a.score);
}
