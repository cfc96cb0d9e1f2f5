import type { StoredPassage } from '../store/passage-rows.ts';

/** A passage with how well it answers. `exact`: the question names its place. */
export interface FoundPassage {
  readonly passage: StoredPassage;
  readonly score: number;
  readonly exact?: true;
}
