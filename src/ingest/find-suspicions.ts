import type { DocumentNote } from '../domain/ingest-report.ts';
import type { Piece } from './piece.ts';

/** Marks of bad recognition that a person should look at, with the first examples of each. */
export function findSuspicions(pieces: readonly Piece[]): DocumentNote[] {
  const mixed = new Set<string>();
  const glued = new Set<string>();
  const odd = new Set<string>();
  for (const { place, text } of pieces) {
    for (const word of text.match(/[\p{L}\d]{2,}/gu) ?? []) {
      const cyrillic = /\p{Script=Cyrillic}/u.test(word);
      if (cyrillic && /\p{Script=Latin}/u.test(word)) mixed.add(`${word} (${place})`);
      else if (cyrillic && /^\d+\p{Ll}{4,}/u.test(word)) glued.add(`${word} (${place})`);
      else if (cyrillic && /\p{Ll}{3}\p{Lu}/u.test(word)) odd.add(`${word} (${place})`);
    }
    for (const [word] of text.matchAll(/(?:^|\s)[\ufffd?]{2,}|\p{L}\ufffd|(?:^|\n)0-\p{L}+/gu))
      odd.add(`${word.trim()} (${place})`);
  }
  return [note('two_alphabets', mixed), note('grown_together', glued), note('broken_words', odd)].flat();
}

function note(code: string, found: ReadonlySet<string>): DocumentNote[] {
  if (found.size === 0) return [];
  return [{ code, facts: { count: found.size, examples: [...found].slice(0, 4).join(', ') } }];
}
