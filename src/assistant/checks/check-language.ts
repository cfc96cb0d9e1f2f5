import type { Answer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { kazakhShare } from '../../language/kazakh-share.ts';
import { type Finding, finding, wordsOf } from './finding.ts';

/** In Kazakh at least so many words have letters of its own; in Russian at most so many, of names. */
const LEAST_KAZAKH = 0.2;
const MOST_IN_RUSSIAN = 0.05;

/** The answer is in the language wanted, and its words are of that language. */
export function checkLanguage(answer: Pick<Answer, 'text' | 'more' | 'language'>, wanted: Language): Finding {
  if (answer.language !== wanted)
    return { ok: false, detail: `answered in ${answer.language}, not ${wanted}` };
  const kazakh = kazakhShare(wordsOf(answer));
  if (kazakh === undefined) return { ok: true };
  const ok = wanted === 'kk' ? kazakh > LEAST_KAZAKH : kazakh < MOST_IN_RUSSIAN;
  return finding(ok, `${Math.round(kazakh * 100)} % of the words have Kazakh letters`);
}
