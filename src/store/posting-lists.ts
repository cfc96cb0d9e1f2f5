import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queryable } from './database.ts';
import { createPostingWriter, type PostingWriter } from './posting-writer.ts';

/** So much goes into one statement: the embedded engine blocks the process while it works. Timers run in between. */
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

/** Collects the postings of passages, whose numbers must ascend, and adds them to what is stored of a kind. */
export const createPostingLists = () => {
  const lists = new Map<string, PostingWriter>();
  return {
    add: (number: number, terms: ReadonlyMap<string, number>): void => {
      for (const [term, weight] of terms) {
        let list = lists.get(term);
        if (list === undefined) {
          list = createPostingWriter();
          lists.set(term, list);
        }
        list.add(number, weight);
      }
    },

    store: async (tx: Queryable, kind: string): Promise<void> => {
      for (const piece of pieces(lists)) {
        await nextTurn();
        await tx.query(
          `insert into postings (kind, term, held, packed)
           select $1, term, held, decode(packed, 'base64')
           from unnest($2::text[], $3::int[], $4::text[]) as given (term, held, packed)
           on conflict (kind, term) do update
           set held = postings.held + excluded.held, packed = postings.packed || excluded.packed`,
          [
            kind,
            piece.map(({ term }) => term),
            piece.map(({ held }) => held),
            piece.map(({ packed }) => packed),
          ],
        );
      }
    },
  };
};
