import type { Database } from './database.ts';
import type { PassageFilter } from './passage-filter.ts';

interface Found {
  readonly id: string;
  readonly score: number;
}

/** pgvector's text form. */
const vectorText = (numbers: readonly number[]): string => `[${numbers.join(',')}]`;

/**
 * Embeddings by model and fingerprint of the text, for databases with `vectors`: what did not change keeps its own when
 * the index is made anew.
 */
export const createEmbeddings = ({
  database,
  model,
}: {
  readonly database: Database;
  readonly model: string;
}) => ({
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

  /** Best first by cosine similarity, 1 for the same direction; ties by id. Every passage is compared. */
  search: (
    embedding: readonly number[],
    { limit, language, kinds }: PassageFilter,
  ): Promise<readonly Found[]> =>
    database.query<Found>(
      `select passages.id, (1 - (embeddings.embedding <=> $2::vector))::float8 as score
       from embeddings join passages on passages.fingerprint = embeddings.fingerprint
       where embeddings.model = $1
         and ($3::text is null or passages.language = $3) and ($4::text[] is null or passages.kind = any($4))
       order by score desc, passages.id
       limit $5`,
      [model, vectorText(embedding), language ?? null, kinds ?? null, limit],
    ),
});
