/** Terms that change who has a right or a duty, and how each language puts them. */
const terms: readonly (readonly [id: string, ru: RegExp, kk: RegExp])[] = [
  [
    'open-list',
    /(?<!\p{L})и\s+(?:друг(?:ие|ими|их)|ины[ех]|прочи[ех])\)/iu,
    /және\s+(?:басқа|өзге)\p{L}*\)/iu,
  ],
  [
    'valid-certificate',
    /действующ\p{L}*\s+сертификат/iu,
    /(?:қолданыстағы|жарамды)\s+(?:[\p{L}()-]+\s+){0,3}сертификат/iu,
  ],
  [
    'higher-education',
    /имеющ\p{L}*\s+высшее|с\s+высшим\s/iu,
    /жоғары\s+(?:педагогикалық|(?:\p{L}+\s+)?білімі(?!\p{L}|\s+беру))/iu,
  ],
  [
    'level-at-least',
    /не\s+ниже\s+(?:уровня\s+)?[ABCАВС][12]/iu,
    /(?:[ABCАВС][12]\p{L}*(?:\s+\([^)]*\))?\s+(?:деңгейінен\s+)?төмен\s+емес|кемінде\s+[ABCАВС][12])/iu,
  ],
];

/** Which of the terms a text uses, in whichever language. */
export const documentTerms = (text: string): ReadonlySet<string> =>
  new Set(terms.flatMap(([id, ru, kk]) => (ru.test(text) || kk.test(text) ? [id] : [])));
