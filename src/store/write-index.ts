import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queryable } from './database.ts';
import { type IndexedPassage, insertPassages, passageParams, type StoredPassage } from './passage-rows.ts';
import { createPostingWriter, type PostingWriter } from './posting-writer.ts';

/** So much goes into one statement: the embedded engine blocks the process while it works. Timers run in between. */
const PASSAGES = 500;
const BYTES = 500_000;

/** Cuts lists into pieces of about `BYTES`. */
const pieces = function* (lists: ReadonlyMap<string, PostingWriter>) {
  let piece: { term: string; held: number; packed: string }[] = [];
  let size = 0;
  for (const [term, list] of lists) {
    const bytes = list.bytes();
    piece.push({ term, held: list.held(), packed: Buffer.from(bytes).toString('base64') });
    size += bytes.length + 20;
    if (size < BYTES) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
};

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
  const lists = new Map<string, PostingWriter>();
  const flush = async () => {
    await nextTurn();
    await tx.query(insertPassages, [number - batch.length, ...passageParams(batch)]);
    batch = [];
  };
  for (const { passage, terms } of added) {
    for (const [term, weight] of terms) {
      let list = lists.get(term);
      if (list === undefined) {
        list = createPostingWriter();
        lists.set(term, list);
      }
      list.add(number, weight);
    }
    batch.push(passage);
    number += 1;
    if (batch.length === PASSAGES) await flush();
  }
  if (batch.length > 0) await flush();
  for (const piece of pieces(lists)) {
    await nextTurn();
    await tx.query(
      `insert into postings (kind, term, held, packed)
       select $1, term, held, decode(packed, 'base64')
       from unnest($2::text[], $3::int[], $4::text[]) as given (term, held, packed)
       on conflict (kind, term) do update
       set held = postings.held + excluded.held, packed = postings.packed || excluded.packed`,
      [kind, piece.map(({ term }) => term), piece.map(({ held }) => held), piece.map(({ packed }) => packed)],
    );
  }
  return number - first;
};
