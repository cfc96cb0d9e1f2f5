import { createHash } from 'node:crypto';
import type { StoredPassage } from '../store/passage-rows.ts';
import type { Piece } from './piece.ts';
import type { Recognised } from './recognise.ts';

export type OriginalPassage = Omit<StoredPassage, 'length'>;

/** Pieces of a file as passages: the id is the place of the document and the language, whatever the file is called. */
export function toPassages(pieces: readonly Piece[], known: Recognised, document: string): OriginalPassage[] {
  const { source, language, standing } = known;
  return pieces.map(({ place, title, text }, position) => ({
    id: `${source}#${place}:${language}`,
    source,
    place,
    language,
    kind: 'original',
    title: title === '' ? known.title : title,
    text,
    standing,
    fingerprint: createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 16),
    document,
    position,
  }));
}
