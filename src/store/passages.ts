import { type Language, languageSchema } from '../domain/language.ts';
import { standingSchema } from '../domain/standing.ts';
import { countCollection } from './count-collection.ts';
import type { Database } from './database.ts';
import { exclusively } from './exclusively.ts';
import { createIndexState } from './index-state.ts';
import { type Posting, passageColumns, type StoredPassage } from './passage-rows.ts';
import { vacuumIndex } from './vacuum-index.ts';
import { writeIndex } from './write-index.ts';

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

// Two unnest in one select list walk side by side without a table between, which the same in `from` would build.
// `offset 0` keeps the last part a walk from the best score down: it looks at few passages instead of joining all.
const searchStatement = `
  with picked as materialized (
    select postings.passages, postings.weights,
      asked.weight * ln(1 + (greatest(collections.passages - cardinality(postings.passages), 0) + 0.5)
        / (cardinality(postings.passages) + 0.5)) as asked
    from unnest($1::text[], $2::real[]) as asked (term, weight)
    join collections on $4::text[] is null or collections.kind = any($4)
    join postings on postings.kind = collections.kind and postings.term = asked.term
  ), matched as (
    select unnest(passages) as number, unnest(weights) as weight, asked from picked
  ), scored as materialized (
    select number, sum(asked * weight)::float8 as score from matched group by number
  ), found as (
    select passage.id, ranked.score, ranked.number
    from (select number, score from scored order by score desc, number) as ranked
    cross join lateral (
      select id from passages
      where passages.number = ranked.number and ($3::text is null or language = $3)
      offset 0
    ) as passage
    limit $5
  )
  select id, score from found order by score desc, number`;

/** The index of passages and their terms. */
export const createPassages = ({ database }: { readonly database: Database }) => {
  const state = createIndexState({ database });

  return {
    /**
     * Makes the index of one kind anew unless it was made from the same thing, and says whether it did. Readers see the
     * old one until the new one is whole; of replicas that start together one does the work. Ids must be unique, and
     * every passage of this kind.
     */
    replaceAll: async (
      kind: string,
      fingerprint: string,
      build: () => { readonly passages: readonly StoredPassage[]; readonly postings: readonly Posting[] },
    ): Promise<boolean> => {
      if ((await state.get(kind)) === fingerprint) return false;
      const done = await database.transaction(async (tx) => {
        await exclusively(tx, database.engine, 'index');
        if ((await state.get(kind)) === fingerprint) return false;
        await tx.query('delete from postings where kind = $1', [kind]);
        await tx.query('delete from passages where kind = $1', [kind]);
        await writeIndex(tx, kind, build());
        await countCollection(tx, kind);
        await tx.script('analyze passages; analyze postings');
        await state.set(kind, fingerprint);
        return true;
      });
      if (done) await vacuumIndex(database);
      return done;
    },

    /**
     * Best first: the sum over the terms of the question's weight times the passage's times the term's rarity among
     * passages of its kind; ties in the order of the index.
     */
    search: async (
      terms: readonly { readonly term: string; readonly weight: number }[],
      { limit, language, kinds }: PassageFilter,
    ): Promise<readonly Found[]> => {
      if (terms.length === 0) return [];
      return database.query<Found>(searchStatement, [
        terms.map(({ term }) => term),
        terms.map(({ weight }) => weight),
        language ?? null,
        kinds ?? null,
        limit,
      ]);
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

    counts: async (): Promise<{ readonly passages: number; readonly terms: number }> => {
      const [row] = await database.query<{ passages: number; terms: number }>(
        `select (select count(*) from passages)::int as passages, (select count(*) from postings)::int as terms`,
      );
      return { passages: row?.passages ?? 0, terms: row?.terms ?? 0 };
    },
  };
};
