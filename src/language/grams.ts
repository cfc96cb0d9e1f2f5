import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';
import { transliterate } from './transliterate.ts';

/**
 * Character n-grams of a text's words for lexical search: folded, without stop words, each word padded with a space on
 * both sides, words shorter than `n` whole. Words in Latin letters count as the Cyrillic they stand for.
 */
export const grams = (text: string, n = 4): readonly string[] => {
  const found: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'sign' || isStopWord(token.folded)) continue;
    const word = token.kind === 'word' ? (transliterate(token.folded)[0] ?? token.folded) : token.folded;
    if (token.kind !== 'word' || word.length < n) {
      if (!isStopWord(word)) found.push(word);
      continue;
    }
    const padded = ` ${word} `;
    for (let at = 0; at + n <= padded.length; at += 1) found.push(padded.slice(at, at + n));
  }
  return found;
};
