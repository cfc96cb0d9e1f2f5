import { unmixScripts } from './unmix-scripts.ts';

/** Folded text; `offsets[i]` is where folded position i stands in the input (one more for the end). Absent where 1:1. */
export interface Folded {
  readonly text: string;
  readonly offsets?: readonly number[];
}

/** Kazakh letters to the Russian ones people type instead, and marks to their plain kind. Keys are lower case. */
const replacements: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  қ: 'к',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  і: 'и',
  һ: 'х',
  ə: 'а',
  ɵ: 'о',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '.',
  '⁄': '/',
  '∕': '/',
};

const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** These keep their own sign: NFKC would lengthen them. */
const kept = new Set(['№', '…', '´', '″']);

const foldPiece = (piece: string): string => {
  const plain = (kept.has(piece) ? piece : piece.normalize('NFKC')).toLowerCase();
  const whole = kept.has(plain) ? plain : plain.normalize('NFKC');
  let folded = '';
  for (const letter of whole) folded += replacements[letter] ?? (/\s/u.test(letter) ? ' ' : letter);
  return folded;
};

/** Folded code units of the characters that fold one to one whatever stands beside them; 0 for all others. */
const simple = new Uint16Array(0x530);
for (let code = 1; code < simple.length; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[\p{M}\p{Cn}]/u.test(letter) || invisible.test(letter)) continue;
  const folded = foldPiece(letter);
  if (folded.length === 1) simple[code] = folded.charCodeAt(0);
}
const simpleMarks = new Map<number, number>(
  Array.from('‘’‚‛“”„‟‐‑‒–—―−…№', (mark) => [mark.charCodeAt(0), foldPiece(mark).charCodeAt(0)]),
);

const foldSimple = (text: string): string | undefined => {
  const units = new Array<number>(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const folded = (code < simple.length ? simple[code] : simpleMarks.get(code)) ?? 0;
    if (folded === 0) return undefined;
    units[index] = folded;
  }
  // Long texts would overflow the argument list of fromCharCode.
  let folded = '';
  for (let from = 0; from < units.length; from += 4096) {
    folded += String.fromCharCode(...units.slice(from, from + 4096));
  }
  return folded;
};

const foldPieces = (text: string): Folded => {
  const origins: number[] = [];
  let visible = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (invisible.test(unit) || unit === '\0') continue;
    visible += unit;
    origins.push(index);
  }
  let folded = '';
  const offsets: number[] = [];
  for (const match of visible.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = foldPiece(match[0]);
    const first = match.index;
    for (let index = 0; index < piece.length; index += 1) {
      offsets.push(origins[first + Math.min(index, match[0].length - 1)] ?? text.length);
    }
    folded += piece;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
};

/**
 * Folds for comparison: NFKC, lower case, Kazakh letters to Russian ones, look-alikes of the other script, plain quotes
 * and dashes, invisible characters gone. Ordinary text keeps its length, so spans hold; else `offsets` map them.
 */
export const foldWithOffsets = (text: string): Folded => {
  const unmixed = unmixScripts(text);
  const whole = foldSimple(unmixed);
  return whole === undefined ? foldPieces(unmixed) : { text: whole };
};

/** The folded text alone. */
export const fold = (text: string): string => foldWithOffsets(text).text;
