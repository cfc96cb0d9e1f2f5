import type { Queryable } from './database.ts';
import { createPostingWriter } from './posting-writer.ts';
import { readPostings } from './read-postings.ts';

/** A passage that goes, with every term it was indexed under. */
export interface Dropped {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Lists that are rewritten at once. */
const LISTS = 500;

/** Takes passages of one kind out of the index; only rows of their own terms are touched. */
export const dropPassages = async (
  tx: Queryable,
  kind: string,
  dropped: readonly Dropped[],
): Promise<void> => {
  if (dropped.length === 0) return;
  const rows = await tx.query<{ number: number }>(
    'delete from passages where kind = $1 and id = any($2::text[]) returning number',
    [kind, dropped.map(({ id }) => id)],
  );
  const gone = new Set(rows.map(({ number }) => number));
  const terms = [...new Set(dropped.flatMap((one) => one.terms))];
  for (let start = 0; start < terms.length; start += LISTS) {
    const lists = await tx.query<{ term: string; packed: string }>(
      `select term, encode(packed, 'base64') as packed from postings where kind = $1 and term = any($2::text[])`,
      [kind, terms.slice(start, start + LISTS)],
    );
    const left = lists.map(({ term, packed }) => {
      const list = createPostingWriter();
      readPostings(Buffer.from(packed, 'base64'), (number, weight) => {
        if (!gone.has(number)) list.add(number, weight);
      });
      return { term, held: list.held(), packed: Buffer.from(list.bytes()).toString('base64') };
    });
    await tx.query(
      `update postings set held = given.held, packed = decode(given.packed, 'base64')
       from unnest($2::text[], $3::int[], $4::text[]) as given (term, held, packed)
       where postings.kind = $1 and postings.term = given.term`,
      [kind, left.map(({ term }) => term), left.map(({ held }) => held), left.map(({ packed }) => packed)],
    );
  }
  await tx.query('delete from postings where kind = $1 and term = any($2::text[]) and held = 0', [
    kind,
    terms,
  ]);
};
