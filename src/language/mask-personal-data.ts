export type PersonalData = 'email' | 'card' | 'iin' | 'phone';

/** People part digits by spaces, brackets, dots and dashes of all kinds; pasted text by invisible marks. */
const gap = String.raw`[\s().\-‐-―\u200B-\u200F\u2060\uFEFF]{0,3}`;
const alone = (body: string): RegExp => new RegExp(String.raw`(?<!\d|[\d][./])(?:${body})(?!\d)`, 'giu');

const grouped = (first: string, ...rest: readonly number[]): string =>
  [first, ...rest.map((length) => String.raw`\d{${length}}`)].join(gap);
/** The ways a number after 7 or 8 is parted: 701 123 45 67, 701 1234 567, 701 12 34 567, 7172 12 34 56. */
const subscriber = [
  grouped(String.raw`[67]\d{2}`, 3, 2, 2),
  grouped(String.raw`[67]\d{2}`, 4, 3),
  grouped(String.raw`[67]\d{2}`, 2, 2, 3),
  grouped(String.raw`[67]\d{3}`, 2, 2, 2),
  grouped(String.raw`[67]\d{3}`, 3, 3),
].join('|');

/** Longer kinds first: a part of them could pass for a shorter one. */
const masks: readonly (readonly [PersonalData, RegExp])[] = [
  ['email', /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu],
  ['card', alone(String.raw`\d{4}(?:[ \u00A0-]?\d{4}){3}`)],
  ['card', /\bKZ\s?\d{2}(?:\s?[A-Z\d]{4}){4}\b/giu],
  // Born in month 01–12 on day 01–31; parted in the middle or not at all.
  ['iin', alone(String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ \u00A0-]\d{6}`)],
  ['iin', alone(String.raw`\d{12}`)],
  // Free lines (8 800) are nobody's own.
  ['phone', new RegExp(String.raw`(?<!\d)(?:\+${gap}7|8|7)${gap}(?:${subscriber})(?!\d)`, 'gu')],
  ['phone', alone(grouped(String.raw`7[04567]\d`, 3, 2, 2))],
];

/**
 * Replaces ИИН, phone numbers, e-mail addresses and card or account numbers with neutral tokens, before a text is stored
 * or leaves the machine. `masked` names the kinds found.
 */
export const maskPersonalData = (text: string): { text: string; masked: readonly PersonalData[] } => {
  const masked = new Set<PersonalData>();
  let result = text;
  for (const [kind, pattern] of masks) {
    result = result.replace(pattern, () => {
      masked.add(kind);
      return `[${kind}]`;
    });
  }
  return { text: result, masked: [...masked] };
};
