import { type Language, languageSchema } from '../domain/language.ts';
import { standingSchema } from '../domain/standing.ts';
import type { Database, Queryable } from './database.ts';
import { exclusively } from './exclusively.ts';
import { createIndexState } from './index-state.ts';
import { insertPassages, type Posting, passageColumns, passageParams, type StoredPassage } from './passage-rows.ts';

/** Rows of one statement: the embedded engine blocks the process while it works. */
const BATCH = 5_000;

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** Which passages count; what is not named is not limited. */
export interface PassageFilter {
  readonly limit: number;
  readonly language?: Language | undefined;
  readonly kinds?: readonly string[] | undefined;
}

const batches = function* <T>(rows: readonly T[]) {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
};

const insertAll = async (tx: Queryable, passages: readonly StoredPassage[], postings: readonly Posting[]) => {
  for (const rows of batches(passages)) await tx.query(insertPassages, passageParams(rows));
  for (const rows of batches(postings)) {
    await tx.query(
      'insert into postings (term, passage, weight) select * from unnest($1::text[], $2::text[], $3::real[])',
      [rows.map(({ term }) => term), rows.map(({ passage }) => passage), rows.map(({ weight }) => weight)],
    );
  }
};

/** The index of passages and their terms. */
export const createPassages = ({ database }: { readonly database: Database }) => {
  const state = createIndexState({ database });

  return {
    /**
     * Makes the index anew unless it was made from the same thing, and says whether it did. Readers see the old one
     * until the new one is whole; of replicas that start together one does the work.
     */
    replaceAll: async (
      fingerprint: string,
      build: () => { readonly passages: readonly StoredPassage[]; readonly postings: readonly Posting[] },
    ): Promise<boolean> => {
      if ((await state.get('passages')) === fingerprint) return false;
      return database.transaction(async (tx) => {
        await exclusively(tx, database.engine, 'index');
        if ((await state.get('passages')) === fingerprint) return false;
        const { passages, postings } = build();
        // On a server other replicas go on reading, which truncate would stop; the embedded engine does not clean up
        // after delete.
        await tx.script(
          database.engine === 'embedded'
            ? 'truncate postings, passages'
            : 'delete from postings; delete from passages',
        );
        await insertAll(tx, passages, postings);
        await tx.script('analyze passages; analyze postings');
        await state.set('passages', fingerprint);
        return true;
      });
    },

    /** Best first: the sum over the terms of the question's weight times the passage's; ties by id. */
    search: async (
      terms: readonly { readonly term: string; readonly weight: number }[],
      { limit, language, kinds }: PassageFilter,
    ): Promise<readonly Found[]> => {
      if (terms.length === 0) return [];
      return database.query<Found>(
        `select scored.passage as id, scored.score from (
           select postings.passage, sum(asked.weight * postings.weight)::float8 as score
           from unnest($1::text[], $2::float8[]) as asked (term, weight)
           join postings on postings.term = asked.term
           group by postings.passage
         ) as scored
         join passages on passages.id = scored.passage
         where ($3::text is null or passages.language = $3) and ($4::text[] is null or passages.kind = any($4))
         order by scored.score desc, scored.passage
         limit $5`,
        [terms.map(({ term }) => term), terms.map(({ weight }) => weight), language ?? null, kinds ?? null, limit],
      );
    },

    /** In the order asked for; unknown ids are left out. */
    byIds: async (ids: readonly string[]): Promise<readonly StoredPassage[]> => {
      const rows = await database.query<StoredPassage>(
        `select ${passageColumns} from unnest($1::text[]) with ordinality as asked (id, ordinal)
         join passages on passages.id = asked.id order by asked.ordinal`,
        [ids],
      );
      return rows.map((row) => ({
        ...row,
        language: languageSchema.parse(row.language),
        standing: standingSchema.parse(row.standing),
      }));
    },

    counts: async (): Promise<{ readonly passages: number; readonly postings: number }> => {
      const [row] = await database.query<{ passages: number; postings: number }>(
        `select (select count(*) from passages)::int as passages, (select count(*) from postings)::int as postings`,
      );
      return { passages: row?.passages ?? 0, postings: row?.postings ?? 0 };
    },
  };
};
