/** Names and examples: in quotation marks in both languages, or the assistant's own. */
const names = /«[^»]*»|@\w+|Кеңес/gu;
const kazakhLetter = /[әғқңөұүһі]/iu;
/** Fewer words than this say too little about their language. */
const enough = 8;

/** Which share of a text's words has letters that only Kazakh has, 0 to 1; undefined for a text too short to tell. */
export function kazakhShare(text: string): number | undefined {
  const words = text.replaceAll(names, ' ').match(/\p{Script=Cyrillic}+/gu) ?? [];
  if (words.length < enough) return undefined;
  return words.filter((word) => kazakhLetter.test(word)).length / words.length;
}
