import {
  asOne,
  comparing,
  dealing,
  judged,
  judging,
  likeEnding,
  likeWords,
  obliqueEnding,
  obliqueRussian,
  ownerEnding,
  postPreposition,
  sameAs,
  stating,
  towardsUs,
  withWhom,
} from '../../language/bystander-words.ts';
import type { Mention, Tagged } from '../../language/glossary.ts';
import { clauseAround } from './clause-around.ts';
import { isOwn } from './hear-category.ts';

/** So far from the one who says something the word stands that says so. */
const VERB_AFTER = 4;
const VERB_BEFORE = 2;

const known = new WeakMap<Tagged, Tagged>();

/**
 * A message without the posts of those who only say, show or demand something, or with whom somebody is compared: «учителя
 * говорят, что вопросов 50», «бізге тек завуч кірді», «столько же, как учителям?». The question is not about them.
 */
export function withoutBystanders(text: string, tagged: Tagged): Tagged {
  const before = known.get(tagged);
  if (before) return before;
  const mentions = tagged.mentions.filter(
    (mention) => !mention.concept.startsWith('post.') || !standsBy(text, mention, tagged),
  );
  const after = mentions.length === tagged.mentions.length ? tagged : { ...tagged, mentions };
  known.set(tagged, after);
  return after;
}

function standsBy(text: string, mention: Mention, tagged: Tagged): boolean {
  if (isOwn(mention, tagged)) return false;
  const { words, from, to } = clauseAround(text, mention, tagged);
  const last = words[to - 1] ?? '';
  if (ownerEnding.test(last) && hasDeputy(mention, tagged)) return true;
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  return isCompared(mention, tagged, { last, next }) || (!postPreposition.test(before) && isSubject());

  function isSubject(): boolean {
    if (words.slice(from, to).some((word) => obliqueRussian.test(word))) return false;
    if (obliqueEnding.test(last) || asOne.test(next)) return false;
    const near = [...words.slice(to, to + VERB_AFTER), ...words.slice(Math.max(0, from - VERB_BEFORE), from)];
    if (near.some((word) => stating.test(word))) return true;
    if (words.some((word) => judged.test(word)) && near.some((word) => judging.test(word))) return true;
    return words.some((word) => towardsUs.test(word)) && near.some((word) => dealing.test(word));
  }
}

/** «Директордың оқу ісі жөніндегі орынбасарымын»: the head is only whose deputy it is. */
function hasDeputy({ end }: Mention, { mentions }: Tagged): boolean {
  return mentions.some(({ concept, start }) => concept === 'post.deputy' && start >= end);
}

/** «Столько же, как учителям», «мұғалімдердікіндей»: beside the one asked about. */
function isCompared(
  { start }: Mention,
  { tokens }: Tagged,
  { last, next }: { readonly last: string; readonly next: string },
): boolean {
  if (likeEnding.test(last) || likeWords.test(next)) return true;
  const words = tokens.filter((token) => token.end <= start).map(({ folded }) => folded);
  const as = words.at(-1) === withWhom ? words.length - 2 : words.length - 1;
  return comparing.test(words[as] ?? '') && words.slice(0, as).some((word) => sameAs.test(word));
}
