import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';

/**
 * A piece of a document or an article in one language. `length` is in terms, `fingerprint` is of title and text.
 * `document` is the file it was read from ('' for an article), `position` its order there.
 */
export interface StoredPassage {
  readonly id: string;
  readonly source: string;
  readonly place: string;
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly standing: Standing;
  readonly fingerprint: string;
  readonly length: number;
  readonly document: string;
  readonly position: number;
}

/** A passage with how much each of its terms weighs in it (0.01 to 2.55), before it is counted how rare a term is. */
export interface IndexedPassage {
  readonly passage: StoredPassage;
  readonly terms: ReadonlyMap<string, number>;
}

const columns = [
  ['id', 'text'],
  ['source', 'text'],
  ['place', 'text'],
  ['language', 'text'],
  ['kind', 'text'],
  ['title', 'text'],
  ['text', 'text'],
  ['standing', 'text'],
  ['fingerprint', 'text'],
  ['length', 'int'],
  ['document', 'text'],
  ['position', 'int'],
] as const;
const names = columns.map(([name]) => name);

/** Columns of a passage in a select. */
export const passageColumns = names.map((name) => `passages.${name}`).join(', ');

/** One statement that inserts many passages, numbered from its first parameter on; passageParams makes the others. */
export const insertPassages = `insert into passages (number, ${names.join(', ')})
  select $1::int + ordinality - 1, ${names.map((name) => `given.${name}`).join(', ')}
  from unnest(${columns.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ')})
  with ordinality as given (${names.join(', ')}, ordinality)`;

export const passageParams = (rows: readonly StoredPassage[]): readonly unknown[] =>
  names.map((name) => rows.map((row) => row[name]));
