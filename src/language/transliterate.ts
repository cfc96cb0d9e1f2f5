/** Latin by right: names of certificates, systems and programs that people write so in Russian and Kazakh too. */
const latinTerms = new Set(
  (
    'ielts toefl ibt phd celta delta scopus delf dalf goethe telc testdaf hsk tomer egov web science wos nis ib pisa ' +
    'telegram whatsapp instagram youtube google word excel pdf email gmail ok pass above cefr efset zoom qr sms id kz ru com org html http https www'
  ).split(' '),
);

/** Longest first. Several readings: the likelier first. A reading may depend on the letter before (see `readings`). */
const pieces: readonly (readonly [string, readonly string[]])[] = [
  ['shch', ['щ']],
  ['sch', ['щ', 'сч']],
  ['iya', ['ия']],
  ['iia', ['ия']],
  ['yyu', ['ию']],
  ['sh', ['ш']],
  ['ch', ['ч']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['ts', ['ц', 'тс']],
  ['tz', ['ц']],
  ['gh', ['г']],
  ['ng', ['н', 'нг']],
  ['ya', ['я']],
  ['ja', ['я', 'жа']],
  ['yu', ['ю']],
  ['ju', ['ю', 'жу']],
  ['yo', ['е']],
  ['jo', ['жо', 'е']],
  ['ye', ['е']],
  ['je', ['же', 'е']],
  ['ia', ['ия', 'я']],
  ['yi', ['ый', 'ыи']],
  ['iy', ['ий', 'ый']],
  ['a', ['а']],
  ['b', ['б']],
  ['c', ['с', 'ц', 'к']],
  ['d', ['д']],
  ['e', ['е', 'э']],
  ['f', ['ф']],
  ['g', ['г']],
  ['h', ['х']],
  ['i', ['и']],
  ['j', ['ж', 'й']],
  ['k', ['к']],
  ['l', ['л']],
  ['m', ['м']],
  ['n', ['н']],
  ['o', ['о']],
  ['p', ['п']],
  ['q', ['к']],
  ['r', ['р']],
  ['s', ['с']],
  ['t', ['т']],
  ['u', ['у']],
  ['v', ['в']],
  ['w', ['ш', 'у', 'в']],
  ['x', ['х', 'кс']],
  ['y', ['ы', 'и']],
  ['z', ['з']],
  ["'", ['ь', '']],
  ['ä', ['а']],
  ['á', ['а']],
  ['ö', ['о']],
  ['ó', ['о']],
  ['ü', ['у']],
  ['ú', ['у']],
  ['ū', ['у']],
  ['ý', ['у', 'ы']],
  ['ı', ['ы', 'и']],
  ['ş', ['ш']],
  ['ğ', ['г']],
  ['ǵ', ['г']],
  ['ñ', ['н']],
  ['ń', ['н']],
  ['ç', ['ч']],
];
const byFirst = new Map<string, (readonly [string, readonly string[]])[]>();
for (const piece of pieces) {
  const first = piece[0].charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), piece]);
}

const latinWord = /^[a-zäáöóüúūýışğǵñńç']+$/u;
const vowelEnd = /[аеиоуыэюя]$/u;
const mostCandidates = 8;

const readings = (piece: string, options: readonly string[], before: string): readonly string[] => {
  if (piece === 'y' && vowelEnd.test(before)) return ['й', 'ы'];
  if (piece === 'i' && vowelEnd.test(before)) return ['й', 'и'];
  if ((piece === 'ja' || piece === 'ju') && before === '') return [...options].reverse();
  if (piece === 'e' && before === '') return ['е', 'э'];
  return piece === 'e' ? ['е'] : options;
};

/**
 * Cyrillic candidates (folded) for a Russian or Kazakh word typed in Latin letters, the likelier first. None for other
 * words, and none for terms that are Latin by right (IELTS, Scopus). `word` is folded.
 */
export const transliterate = (word: string): readonly string[] => {
  if (word.length < 2 || latinTerms.has(word) || !latinWord.test(word)) return [];
  let candidates: readonly string[] = [''];
  for (let at = 0; at < word.length; ) {
    const piece = byFirst.get(word.charAt(at))?.find(([latin]) => word.startsWith(latin, at));
    if (piece === undefined) return [];
    const [latin, options] = piece;
    const grown = candidates.flatMap((before) =>
      readings(latin, options, before).map((reading) => before + reading),
    );
    candidates =
      grown.length <= mostCandidates
        ? grown
        : candidates.map((before) => before + (readings(latin, options, before)[0] ?? ''));
    at += latin.length;
  }
  return [...new Set(candidates)];
};
