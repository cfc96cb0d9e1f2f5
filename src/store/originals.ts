import type { DocumentNote } from '../domain/ingest-report.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { standingSchema } from '../domain/standing.ts';
import { countCollection } from './count-collection.ts';
import type { Database } from './database.ts';
import { type Dropped, dropPassages } from './drop-passages.ts';
import { exclusively } from './exclusively.ts';
import { createIndexState } from './index-state.ts';
import { type IndexedPassage, passageColumns, type StoredPassage } from './passage-rows.ts';
import { reindex } from './reindex.ts';
import { vacuumIndex } from './vacuum-index.ts';
import { writeIndex } from './write-index.ts';

/** A file that was taken in. `checksum` also covers how it was read. */
export interface StoredDocument {
  readonly path: string;
  readonly source: string;
  readonly language: Language;
  readonly title: string;
  readonly standing: Standing;
  readonly checksum: string;
  readonly passages: number;
  readonly notes: readonly DocumentNote[];
}

/** What an ingestion changes; the rest of the index stays as it is. */
export interface IndexChanges {
  readonly dropped: readonly Dropped[];
  readonly added: Iterable<IndexedPassage>;
  readonly moved: readonly { readonly id: string; readonly document: string; readonly position: number }[];
  readonly documents: readonly StoredDocument[];
  readonly gone: readonly string[];
}

const ORIGINAL = 'original';
const pick = `select ${passageColumns} from passages where kind = '${ORIGINAL}'`;

const typed = (rows: readonly StoredPassage[]): readonly StoredPassage[] =>
  rows.map((row) => ({
    ...row,
    language: languageSchema.parse(row.language),
    standing: standingSchema.parse(row.standing),
  }));

/** The original documents beside the articles. */
export const createOriginals = ({ database }: { readonly database: Database }) => ({
  documents: async (): Promise<readonly StoredDocument[]> => {
    const rows = await database.query<StoredDocument>(
      `select path, source, language, title, standing, checksum, passages, notes from documents order by path`,
    );
    return rows.map((row) => ({
      ...row,
      language: languageSchema.parse(row.language),
      standing: standingSchema.parse(row.standing),
    }));
  },

  /** Every passage that was taken in, in the order of reading. */
  all: async (): Promise<readonly StoredPassage[]> =>
    typed(await database.query<StoredPassage>(`${pick} order by document, position`)),

  /** A document in one language, in the order of reading. */
  ofSource: async (source: string, language: Language): Promise<readonly StoredPassage[]> =>
    typed(
      await database.query<StoredPassage>(
        `${pick} and source = $1 and language = $2
         order by coalesce(substring(place from '^app([0-9]+)')::int, 0), document, position`,
        [source, language],
      ),
    ),

  /**
   * What stands at the places that references name, by any of their parts: a point with its sub-points, an appendix with
   * its rows (a row of any of its tables), each point of a range, lines that overlap.
   */
  at: async (references: readonly string[], language: Language): Promise<readonly StoredPassage[]> => {
    const places = references.flatMap(placesOf);
    const lines = references.flatMap(linesOf);
    if (places.length + lines.length === 0) return [];
    return typed(
      await database.query<StoredPassage>(
        `${pick} and id in (
           select found.id from unnest($2::text[], $3::text[]) as asked (source, place)
           join passages as found on found.kind = '${ORIGINAL}' and found.language = $1
             and found.source = asked.source and found.head = split_part(asked.place, '/', 1)
             and (found.cited = asked.place or starts_with(found.cited, asked.place || '/'))
           union all
           select found.id from unnest($4::text[], $5::int[], $6::int[]) as asked (source, line_from, line_to)
           join passages as found on found.kind = '${ORIGINAL}' and found.language = $1
             and found.source = asked.source
             and found.line_from <= asked.line_to and found.line_to >= asked.line_from
         ) order by document, position`,
        [
          language,
          places.map(([source]) => source),
          places.map(([, place]) => place),
          lines.map(({ source }) => source),
          lines.map(({ from }) => from),
          lines.map(({ to }) => to),
        ],
      ),
    );
  },

  /** Which documents are there, in which languages, each once however many files it has. */
  ingested: async (): Promise<
    readonly Pick<StoredDocument, 'source' | 'language' | 'title' | 'standing'>[]
  > => {
    const rows = await database.query<StoredDocument>(
      `select distinct on (source, language) source, language, title, standing from documents
       where passages > 0 order by source, language, path`,
    );
    return rows.map(({ source, language, title, standing }) => ({
      source,
      language: languageSchema.parse(language),
      title,
      standing: standingSchema.parse(standing),
    }));
  },

  /**
   * Makes the index anew where it was made in another way than `version` says, and tells whether it did: from the stored
   * passages, the files need not be there.
   */
  keepUp: async (
    version: string,
    index: (passages: readonly StoredPassage[]) => Iterable<IndexedPassage>,
  ): Promise<boolean> => {
    const state = createIndexState({ database });
    if ((await state.get(ORIGINAL)) === version) return false;
    const done = await database.transaction(async (tx) => {
      await exclusively(tx, database.engine, 'index');
      if ((await state.get(ORIGINAL)) === version) return false;
      await reindex(tx, ORIGINAL, index);
      await countCollection(tx, ORIGINAL);
      await state.set(ORIGINAL, version);
      return true;
    });
    if (done) await vacuumIndex(database);
    return done;
  },

  /** Applies all changes or none. */
  apply: async (changes: IndexChanges): Promise<void> => {
    await database.transaction(async (tx) => {
      await exclusively(tx, database.engine, 'index');
      await dropPassages(tx, ORIGINAL, changes.dropped);
      const added = await writeIndex(tx, ORIGINAL, changes.added);
      if (changes.moved.length > 0) {
        await tx.query(
          `update passages set document = given.document, position = given.position
           from unnest($1::text[], $2::text[], $3::int[]) as given (id, document, position)
           where passages.id = given.id`,
          [
            changes.moved.map(({ id }) => id),
            changes.moved.map(({ document }) => document),
            changes.moved.map(({ position }) => position),
          ],
        );
      }
      await tx.query('delete from documents where path = any($1::text[])', [
        [...changes.gone, ...changes.documents.map(({ path }) => path)],
      ]);
      for (const one of changes.documents) {
        await tx.query(
          `insert into documents (path, source, language, title, standing, checksum, passages, notes)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            one.path,
            one.source,
            one.language,
            one.title,
            one.standing,
            one.checksum,
            one.passages,
            JSON.stringify(one.notes),
          ],
        );
      }
      await countCollection(tx, ORIGINAL);
      if (added > 100) await tx.script('analyze passages; analyze postings');
    });
    await vacuumIndex(database);
  },
});
export type Originals = ReturnType<typeof createOriginals>;

/** `rules#50-51` names both points; lines are looked up by themselves. */
function placesOf(reference: string): [string, string][] {
  const [source = '', place = ''] = reference.split('#');
  if (/^l\d/u.test(place)) return [];
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(place) ?? [];
  if (from === undefined || to === undefined) return [[source, place]];
  const count = Math.min(20, Number(to) - Number(from) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => [source, String(Number(from) + index)]);
}

function linesOf(reference: string): { source: string; from: number; to: number }[] {
  const [source = '', place = ''] = reference.split('#');
  const [, from, to] = /^l(\d+)(?:-(\d+))?$/u.exec(place) ?? [];
  return from === undefined ? [] : [{ source, from: Number(from), to: Number(to ?? from) }];
}
