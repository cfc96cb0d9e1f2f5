import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';

/** A piece of a document or an article in one language. `length` is in terms, `fingerprint` is of title and text. */
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
}

/** How much a term weighs in a passage. */
export interface Posting {
  readonly term: string;
  readonly passage: string;
  readonly weight: number;
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
] as const;

/** Columns of a passage in a select. */
export const passageColumns = columns.map(([name]) => `passages.${name}`).join(', ');

/** One statement that inserts many passages; its parameters come from passageParams. */
export const insertPassages = `insert into passages (${columns.map(([name]) => name).join(', ')})
  select * from unnest(${columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})`;

export const passageParams = (rows: readonly StoredPassage[]): readonly unknown[] =>
  columns.map(([name]) => rows.map((row) => row[name]));
