import type { Queryable } from './database.ts';
import { type IndexedPassage, passageColumns, type StoredPassage } from './passage-rows.ts';
import { createPostingLists } from './posting-lists.ts';

const BATCH = 500;

/** Makes the lists of one kind anew from the passages that are stored, which keep their numbers. */
export const reindex = async (
  tx: Queryable,
  kind: string,
  index: (passages: readonly StoredPassage[]) => Iterable<IndexedPassage>,
): Promise<void> => {
  await tx.query('delete from postings where kind = $1', [kind]);
  const lists = createPostingLists();
  for (let last = -1, more = true; more; ) {
    const rows = await tx.query<StoredPassage & { readonly number: number }>(
      `select number, ${passageColumns} from passages where kind = $1 and number > $2 order by number limit $3`,
      [kind, last, BATCH],
    );
    const numbers = rows.map(({ number }) => number);
    const lengths: number[] = [];
    for (const { passage, terms } of index(rows)) {
      lists.add(numbers[lengths.length] ?? -1, terms);
      lengths.push(passage.length);
    }
    await tx.query(
      `update passages set length = given.length from unnest($1::int[], $2::int[]) as given (number, length)
       where passages.number = given.number`,
      [numbers, lengths],
    );
    last = numbers.at(-1) ?? last;
    more = rows.length === BATCH;
  }
  await lists.store(tx, kind);
};
