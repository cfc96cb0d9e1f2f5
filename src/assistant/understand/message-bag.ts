import { grams } from '../../language/grams.ts';
import { tokenize } from '../../language/tokenize.ts';
import { transliterate } from '../../language/transliterate.ts';

/** So many letters tell a word whatever its ending. */
const BEGINNING = 6;
/** A word has several n-grams of letters, and one beginning. */
const GRAM = 0.5;
/** What every message has. */
const ALWAYS = '';

/** The words, letters and concepts of a message, with what each weighs. */
export function messageBag(text: string, concepts: readonly string[]): Map<string, number> {
  const bag = new Map([[ALWAYS, 1]]);
  for (const gram of grams(text)) bag.set(`g:${gram}`, GRAM);
  for (const word of wordsOf(text)) bag.set(`w:${word.slice(0, BEGINNING)}`, 1);
  for (const concept of concepts) bag.set(`c:${concept}`, 1);
  return bag;
}

/** The words of a message as they are compared: folded, in Russian letters. */
export function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, folded }) =>
    kind === 'word' ? [transliterate(folded)[0] ?? folded] : [],
  );
}
