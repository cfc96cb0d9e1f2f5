import type { FoundPassage } from './found-passage.ts';

/** How soon the ranks of a list level out: the constant of reciprocal rank fusion as its authors chose it. */
const RANKS = 60;

/**
 * Joins lists of found passages by reciprocal ranks: what stands high in several comes first. Scores are those of the
 * first list's best, held back by how far down a passage stands, so that they can still be compared with a threshold.
 */
export function fuse(lists: readonly (readonly FoundPassage[])[]): FoundPassage[] {
  const best = lists.flatMap((list) => list.slice(0, 1))[0]?.score ?? 0;
  const shares = new Map<string, { readonly passage: FoundPassage['passage']; share: number }>();
  for (const list of lists) {
    list.forEach(({ passage }, rank) => {
      const share = (RANKS + 1) / (RANKS + 1 + rank) / lists.length;
      const known = shares.get(passage.id);
      if (known) known.share += share;
      else shares.set(passage.id, { passage, share });
    });
  }
  return [...shares.values()]
    .map(({ passage, share }) => ({ passage, score: best * share }))
    .sort((a, b) => b.score - a.score);
}
