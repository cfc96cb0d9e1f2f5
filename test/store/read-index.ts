import type { Queryable } from '../../src/store/database.ts';
import { readPostings } from '../../src/store/read-postings.ts';

/** Terms with the passages that hold them, by id: the same whatever way the index came about. */
export const readIndex = async (
  database: Queryable,
): Promise<{ readonly term: string; readonly held: readonly string[] }[]> => {
  const passages = await database.query<{ id: string; number: number }>('select id, number from passages');
  const ids = new Map(passages.map(({ id, number }) => [number, id]));
  const lists = await database.query<{ term: string; held: number; packed: string }>(
    `select term, held, encode(packed, 'base64') as packed from postings order by kind, term`,
  );
  return lists.map(({ term, held, packed }) => {
    const found: string[] = [];
    readPostings(Buffer.from(packed, 'base64'), (number, weight) =>
      found.push(`${ids.get(number) ?? number} ${weight}`),
    );
    if (found.length !== held) throw new Error(`${term} holds ${found.length} passages, not ${held}`);
    return { term, held: found.sort() };
  });
};
