import { asOne } from '../../language/bystander-words.ts';
import type { Mention, Tagged } from '../../language/glossary.ts';
import {
  appointed,
  firstPerson,
  firstPersons,
  instrumental,
  madeWords,
  meWords,
  notYet,
  ourselves,
  ownDeed,
} from '../../language/marker-words.ts';
import { namesAnother } from '../../language/person-words.ts';
import { clauseAround } from './clause-around.ts';

/** So far after «болып» the verb may stand that says whose post it is. */
const VERB_AFTER = 3;
/** Whether a post is said to be the speaker's: «меня поставили директором», «завуч болып тағайындалдым», «преподпыз». */
export function isOwnPost(text: string, mention: Mention, tagged: Tagged): boolean {
  const { words, from, to } = clauseAround(text, mention, tagged);
  if (words.some((word, at) => notYet.test(word) || namesAnother(word, words[at - 1] ?? ''))) return false;
  const last = words[to - 1] ?? '';
  if (firstPersons.test(last) || ourselves.has(words[from - 1] ?? '')) return true;
  if (words.slice(from, to).some((word) => instrumental.test(word)))
    return words.some((word) => appointed.test(word));
  if (!asOne.test(words[to] ?? ''))
    return words.some((word) => meWords.has(word)) && words.some((word) => madeWords.test(word));
  const after = words.slice(to + 1, to + 1 + VERB_AFTER);
  return (
    after.some((word) => ownDeed.test(word) || firstPerson.test(word)) ||
    (words.some((word) => meWords.has(word)) && after.some((word) => madeWords.test(word)))
  );
}
