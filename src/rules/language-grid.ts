import type { Fact } from '../domain/outcome.ts';
import type { CategoryId } from '../domain/vocabulary.ts';
import type { Reader } from './reader.ts';

/** Certificates that points 55 and 56 name; `other` is a certificate of another foreign language. */
export const CERTIFICATES = ['ielts', 'toefl', 'delf', 'goethe', 'other'] as const;
export type Certificate = (typeof CERTIFICATES)[number];

/** The European scale, lowest first. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Categories that a certificate can replace the test for, lowest first. */
export const CERTIFIED = [
  'moderator',
  'expert',
  'researcher',
  'master',
] as const satisfies readonly CategoryId[];
export type Certified = (typeof CERTIFIED)[number];

/** What the text names for a category: in words, and as bounds of a figure or of a place among the levels. */
export interface Need {
  readonly fact: Fact;
  readonly least: number;
  readonly most: number;
}

/** What a certificate must show for a category; undefined where the text does not provide for it. */
export function certificateNeed(
  read: Reader,
  certificate: Certificate,
  category: Certified,
): Need | undefined {
  switch (certificate) {
    case 'ielts': {
      const value = read.number('language.english_ielts', category);
      return { fact: { type: 'number', value, unit: 'points' }, least: value, most: value };
    }
    case 'toefl': {
      const { min, max } = read.range('language.english_toefl_ibt', category);
      return { fact: { type: 'range', min, max, unit: 'points' }, least: min, most: max };
    }
    case 'delf':
      return levels([read.text('language.french_delf', category)]);
    case 'goethe':
      return levels([read.text('language.german_goethe', category)]);
    default:
      return otherNeed(read, category);
  }
}

/** Point 56 goes as far as the expert, who may show either of two levels. */
function otherNeed(read: Reader, category: Certified): Need | undefined {
  if (category === 'moderator') return levels([read.text('language.other', category)]);
  if (category === 'expert') return levels(read.list('language.other', category));
  read.cite('language.other', category);
  return undefined;
}

function levels(named: readonly string[]): Need {
  const places = named.map(placeOf);
  const items = named.map((value) => ({ type: 'text', value }) as const);
  return { fact: { type: 'list', items }, least: Math.min(...places), most: Math.max(...places) };
}

/** Where a level stands on the scale. Throws for anything else, such as a level in Cyrillic letters. */
export function placeOf(level: string): number {
  const known: readonly string[] = LEVELS;
  const place = known.indexOf(level);
  if (place < 0) throw new Error(`${level} is no level of the European scale`);
  return place;
}
