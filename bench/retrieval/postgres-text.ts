import { openDatabase } from '../../src/store/open-database.ts';
import { articlesOnce, type MakeRanker } from './ranker.ts';

/** Full text search of PostgreSQL as its manual shows it, in the embedded engine. */
export function postgresText(configuration: 'russian' | 'simple', join: 'and' | 'or'): MakeRanker {
  return async (texts) => {
    const database = await openDatabase({});
    await database.script(
      `create table bench_texts (id text primary key, words tsvector);
       create index bench_texts_words on bench_texts using gin (words)`,
    );
    for (const { id, title, text } of texts) {
      await database.query('insert into bench_texts values ($1, to_tsvector($2::regconfig, $3))', [
        id,
        configuration,
        `${title} ${text}`,
      ]);
    }
    const asked = 'plainto_tsquery($1::regconfig, $2)';
    const query = join === 'and' ? asked : `replace(${asked}::text, '&', '|')::tsquery`;
    return {
      name: `PostgreSQL ${configuration}, ${join.toUpperCase()}`,
      rank: async (question) => {
        const rows = await database.query<{ id: string }>(
          `select id from bench_texts cross join (select ${query} as asked) as given
           where words @@ asked order by ts_rank(words, asked) desc, id limit 20`,
          [configuration, question],
        );
        return articlesOnce(rows.map(({ id }) => id));
      },
      close: () => database.close(),
    };
  };
}
