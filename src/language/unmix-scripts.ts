const latinToCyrillic: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
  Ə: 'Ә',
  ɵ: 'ө',
  h: 'һ',
};
const cyrillicToLatin: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const mixed = /[A-Za-zƏəɵ]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-zƏəɵ]/u;

const through = (word: string, map: Readonly<Record<string, string>>, script: RegExp): string | undefined => {
  let changed = '';
  for (const letter of word) {
    const other = script.test(letter) ? map[letter] : letter;
    if (other === undefined) return undefined;
    changed += other;
  }
  return changed;
};

/**
 * Puts words written in two alphabets («cтаж» with a Latin c, «IЕLTS» with a Cyrillic Е) into one, where look-alikes
 * allow it. The length never changes.
 */
export const unmixScripts = (text: string): string => {
  if (!mixed.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    if (!mixed.test(word)) return word;
    return (
      through(word, latinToCyrillic, /[A-Za-zƏəɵ]/u) ??
      through(word, cyrillicToLatin, /\p{Script=Cyrillic}/u) ??
      word
    );
  });
};
