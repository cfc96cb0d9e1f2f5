import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queryable } from './database.ts';
import { insertPassages, type Posting, passageParams, type StoredPassage } from './passage-rows.ts';

/** So much goes into one statement: the embedded engine blocks the process while it works. Timers run in between. */
const PASSAGES = 1_000;
const POSTINGS = 20_000;

interface Row {
  readonly term: string;
  readonly passages: number[];
  readonly weights: number[];
}

const rowsOf = (
  passages: readonly StoredPassage[],
  postings: readonly Posting[],
  first: number,
): readonly Row[] => {
  const numbers = new Map(passages.map(({ id }, index) => [id, first + index]));
  const rows = new Map<string, Row>();
  for (const { term, passage, weight } of postings) {
    const number = numbers.get(passage);
    if (number === undefined)
      throw new Error(`A posting names the passage ${passage}, which is not in the index.`);
    const row = rows.get(term) ?? { term, passages: [], weights: [] };
    row.passages.push(number);
    row.weights.push(weight);
    rows.set(term, row);
  }
  return [...rows.values()];
};

/** Cuts rows into pieces of about `POSTINGS` numbers. */
const pieces = function* (rows: readonly Row[]) {
  let piece: Row[] = [];
  let size = 0;
  for (const row of rows) {
    piece.push(row);
    size += row.passages.length;
    if (size < POSTINGS) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
};

const arrayText = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/** Adds passages of one kind, whose ids must be new, to what is there; only rows of their own terms are touched. */
export const writeIndex = async (
  tx: Queryable,
  kind: string,
  {
    passages,
    postings,
  }: { readonly passages: readonly StoredPassage[]; readonly postings: readonly Posting[] },
): Promise<void> => {
  const [last] = await tx.query<{ number: number }>(
    'select coalesce(max(number), -1)::int as number from passages',
  );
  const first = (last?.number ?? -1) + 1;
  for (let start = 0; start < passages.length; start += PASSAGES) {
    await nextTurn();
    await tx.query(insertPassages, [
      first + start,
      ...passageParams(passages.slice(start, start + PASSAGES)),
    ]);
  }
  for (const piece of pieces(rowsOf(passages, postings, first))) {
    await nextTurn();
    await tx.query(
      `insert into postings (kind, term, passages, weights)
       select $1, term, passages::int[], weights::real[]
       from unnest($2::text[], $3::text[], $4::text[]) as given (term, passages, weights)
       on conflict (kind, term) do update
       set passages = postings.passages || excluded.passages, weights = postings.weights || excluded.weights`,
      [
        kind,
        piece.map(({ term }) => term),
        piece.map((row) => arrayText(row.passages)),
        piece.map(({ weights }) => arrayText(weights)),
      ],
    );
  }
};
