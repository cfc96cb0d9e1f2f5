import type { Database } from './database.ts';
import { hash } from './hash.ts';
import { filterCondition, type PassageFilter } from './passage-filter.ts';

/** From so many passages on the nearest are looked up in an index instead of comparing all. */
const MANY = 10_000;
/** pgvector's index takes no longer vectors. */
const LONGEST = 2_000;
/** So many of the nearest are looked at before the filter. */
const NEAREST = 200;

/** pgvector's text form. */
const vectorText = (numbers: readonly number[]): string => `[${numbers.join(',')}]`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Embeddings by model and fingerprint of the text, for databases with `vectors`: what did not change keeps its own when
 * the index is made anew.
 */
export const createEmbeddings = ({
  database,
  model,
  many = MANY,
}: {
  readonly database: Database;
  readonly model: string;
  readonly many?: number;
}) => {
  const indexName = (length: number) => `embeddings_near_${hash(model).slice(0, 12)}_${length}`;

  const isIndexed = async (length: number): Promise<boolean> => {
    const [row] = await database.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      indexName(length),
    ]);
    return row?.there === true;
  };

  return {
    /** Texts of the index that this model has not embedded, one per fingerprint. */
    missing: (limit: number): Promise<readonly { readonly fingerprint: string; readonly text: string }[]> =>
      database.query(
        `select fingerprint, min(title || E'\\n' || text) as text from passages
         where not exists (
           select from embeddings where embeddings.model = $1 and embeddings.fingerprint = passages.fingerprint
         )
         group by fingerprint order by fingerprint limit $2`,
        [model, limit],
      ),

    save: async (
      embedded: readonly { readonly fingerprint: string; readonly embedding: readonly number[] }[],
    ): Promise<void> => {
      await database.query(
        `insert into embeddings (model, fingerprint, embedding)
         select $1, fingerprint, embedding::vector from unnest($2::text[], $3::text[]) as given (fingerprint, embedding)
         on conflict (model, fingerprint) do update set embedding = excluded.embedding`,
        [
          model,
          embedded.map(({ fingerprint }) => fingerprint),
          embedded.map(({ embedding }) => vectorText(embedding)),
        ],
      );
    },

    /** How many numbers this model's stored vectors have; undefined where there are none. */
    length: async (): Promise<number | undefined> => {
      const [row] = await database.query<{ length: number }>(
        'select vector_dims(embedding) as length from embeddings where model = $1 limit 1',
        [model],
      );
      return row?.length;
    },

    /** Forgets the vectors of texts that are no longer there. */
    prune: async (): Promise<void> => {
      await database.query(
        `delete from embeddings where model = $1
           and not exists (select from passages where passages.fingerprint = embeddings.fingerprint)`,
        [model],
      );
    },

    /**
     * Makes the index of nearest neighbours (HNSW) where there are many passages, and says whether there is one. It is
     * cheapest before vectors are saved: then each adds itself.
     */
    prepare: async (length: number): Promise<boolean> => {
      if (length > LONGEST) return false;
      if (await isIndexed(length)) return true;
      const [row] = await database.query<{ count: number }>('select count(*)::int as count from passages');
      if ((row?.count ?? 0) <= many) return false;
      await database.transaction(async (tx) => {
        await tx.script('set local statement_timeout = 0');
        // Vectors of another model may be of another length, so the index holds those of one model.
        await tx.script(
          `create index if not exists ${indexName(length)} on embeddings
           using hnsw ((embedding::vector(${length})) vector_cosine_ops) where model = ${literal(model)}`,
        );
      });
      return true;
    },

    /** Best first by cosine similarity, 1 for the same direction; ties by id. */
    search: async (
      embedding: readonly number[],
      filter: PassageFilter,
    ): Promise<readonly { readonly id: string; readonly score: number }[]> => {
      const { sql, params } = filterCondition(filter, 4);
      const { length } = embedding;
      const joined = `join passages on passages.fingerprint = near.fingerprint
        where ($2::text[] is null or passages.kind = any($2)) and ${sql} order by score desc, passages.id limit $3`;
      const given = [vectorText(embedding), filter.kinds ?? null, filter.limit, ...params];
      if (!(await isIndexed(length))) {
        return database.query(
          `select passages.id, (1 - (near.embedding <=> $1::vector))::float8 as score
           from (select fingerprint, embedding from embeddings where model = ${literal(model)}) as near ${joined}`,
          given,
        );
      }
      return database.transaction(async (tx) => {
        await tx.script(`set local hnsw.ef_search = ${NEAREST}`);
        return tx.query(
          `with near as materialized (
             select fingerprint, (1 - (embedding::vector(${length}) <=> $1::vector(${length})))::float8 as score
             from embeddings where model = ${literal(model)}
             order by embedding::vector(${length}) <=> $1::vector(${length}) limit ${NEAREST}
           ) select passages.id, near.score from near ${joined}`,
          given,
        );
      });
    },
  };
};
