import type { Dropped } from '../store/drop-passages.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import type { OriginalPassage } from './to-passages.ts';

/** What differs between the passages that are there and those that should be. */
export interface Plan {
  readonly added: readonly OriginalPassage[];
  readonly changed: readonly OriginalPassage[];
  readonly removed: readonly StoredPassage[];
  readonly replaced: readonly StoredPassage[];
  readonly moved: readonly { id: string; document: string; position: number }[];
  readonly kept: number;
}

/** Compares by id; a passage whose words and standing did not change is left alone, wherever it moved. */
export function planChanges(
  stored: readonly StoredPassage[],
  wanted: readonly OriginalPassage[],
  /** Files whose passages stay though they are not among the wanted. */
  untouched: ReadonlySet<string>,
): Plan {
  const before = new Map(stored.map((passage) => [passage.id, passage]));
  const after = new Set(wanted.map(({ id }) => id));
  const added: OriginalPassage[] = [];
  const changed: OriginalPassage[] = [];
  const replaced: StoredPassage[] = [];
  const moved: { id: string; document: string; position: number }[] = [];
  let kept = 0;
  for (const passage of wanted) {
    const old = before.get(passage.id);
    // Of two files that tell the same place the first counts, also when only the second was read anew.
    if (old && untouched.has(old.document) && old.document < passage.document) continue;
    if (!old) added.push(passage);
    else if (
      old.fingerprint !== passage.fingerprint ||
      old.standing !== passage.standing ||
      old.title !== passage.title
    ) {
      changed.push(passage);
      replaced.push(old);
    } else {
      kept += 1;
      if (old.document !== passage.document || old.position !== passage.position) {
        moved.push({ id: passage.id, document: passage.document, position: passage.position });
      }
    }
  }
  const others = stored.filter(({ id }) => !after.has(id));
  const stay = others.filter(({ document }) => untouched.has(document));
  const removed = others.filter(({ document }) => !untouched.has(document));
  return { added, changed, removed, replaced, moved, kept: kept + stay.length };
}

/** Passages that leave the index, with the terms they are found under. */
export function droppedOf(
  passages: readonly StoredPassage[],
  termsOf: (passage: StoredPassage) => readonly string[],
): Dropped[] {
  return passages.map((passage) => ({ id: passage.id, terms: [...new Set(termsOf(passage))] }));
}
