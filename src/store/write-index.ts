import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queryable } from './database.ts';
import { type IndexedPassage, insertPassages, passageParams, type StoredPassage } from './passage-rows.ts';
import { createPostingLists } from './posting-lists.ts';

/** So many go into one statement: the embedded engine blocks the process while it works. Timers run in between. */
const PASSAGES = 500;

/**
 * Adds passages of one kind, whose ids must be new, to what is there, and says how many; only rows of their own terms
 * are touched. Passages are taken one by one, so that a large collection need not be held at once.
 */
export const writeIndex = async (
  tx: Queryable,
  kind: string,
  added: Iterable<IndexedPassage>,
): Promise<number> => {
  const [last] = await tx.query<{ number: number }>(
    'select coalesce(max(number), -1)::int as number from passages',
  );
  const first = (last?.number ?? -1) + 1;
  let number = first;
  let batch: StoredPassage[] = [];
  const lists = createPostingLists();
  const flush = async () => {
    await nextTurn();
    await tx.query(insertPassages, [number - batch.length, ...passageParams(batch)]);
    batch = [];
  };
  for (const { passage, terms } of added) {
    lists.add(number, terms);
    batch.push(passage);
    number += 1;
    if (batch.length === PASSAGES) await flush();
  }
  if (batch.length > 0) await flush();
  await lists.store(tx, kind);
  return number - first;
};
