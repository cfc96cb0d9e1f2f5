import type { Token } from './tokenize.ts';
import { transliterate } from './transliterate.ts';

/** «30 zhyl», «prepodmyn»: a word in Latin letters is read as the Cyrillic it stands for. */
export const inCyrillic = (token: Token): Token => {
  const cyrillic =
    token.kind === 'word' && /^[a-z]{2}/u.test(token.folded) ? transliterate(token.folded)[0] : undefined;
  return cyrillic === undefined ? token : { ...token, folded: cyrillic };
};
