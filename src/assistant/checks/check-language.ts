import type { Answer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { type Finding, finding, wordsOf } from './finding.ts';

/** Names and examples: in quotation marks in both languages, or the assistant's own. */
const NAMES = /«[^»]*»|@\w+|Кеңес/gu;
const KAZAKH = /[әғқңөұүһі]/iu;
/** Fewer words than this say too little about their language. */
const ENOUGH = 8;

/** The answer is in the language wanted, and its words are of that language. */
export function checkLanguage(answer: Pick<Answer, 'text' | 'more' | 'language'>, wanted: Language): Finding {
  if (answer.language !== wanted)
    return { ok: false, detail: `answered in ${answer.language}, not ${wanted}` };
  const words =
    wordsOf(answer)
      .replaceAll(NAMES, ' ')
      .match(/\p{Script=Cyrillic}+/gu) ?? [];
  if (words.length < ENOUGH) return { ok: true };
  const kazakh = words.filter((word) => KAZAKH.test(word)).length / words.length;
  const ok = wanted === 'kk' ? kazakh > 0.2 : kazakh < 0.05;
  return finding(ok, `${Math.round(kazakh * 100)} % of the words have Kazakh letters`);
}
