import type { Mention, Tagged } from '../../language/glossary.ts';
import { inCyrillic } from '../../language/in-cyrillic.ts';
import {
  ablative,
  alreadyWord,
  dative,
  firstPerson,
  fromWords,
  havingWords,
  mineWord,
  ofMany,
  selfWords,
  stillWords,
  toWords,
  withoutOne,
} from '../../language/marker-words.ts';

/**
 * Which category is wanted and which is held, where several are named. A category alone is the wanted one; confirming
 * one, it is both. `own`: the one the speaker is («модератормын»).
 */
export function hearCategory(tagged: Tagged): { wanted?: string; current?: string; own?: string } {
  const told = tagged.mentions.filter(({ concept }) => concept.startsWith('category.'));
  const single = told.filter((mention) => !isOfMany(mention, tagged));
  const named = single.length > 0 ? single : told;
  const roles = named.map((mention) => ({
    id: mention.concept.slice('category.'.length),
    held: isHeld(mention, tagged) || (named.length > 1 && isNone(mention, tagged)),
  }));
  const spoken = named.find((mention) => isOwn(mention, tagged));
  const own = named.length > 1 ? spoken : undefined;
  const held = roles.find((role) => role.held)?.id ?? own?.concept.slice('category.'.length);
  const wanted = roles.findLast((role) => !role.held && role.id !== held)?.id;
  const confirms = tagged.mentions.some(({ concept }) => concept === 'action.confirm');
  const target = wanted ?? (confirms ? held : undefined);
  const current = held ?? (confirms ? wanted : undefined);
  return {
    ...(target === undefined ? {} : { wanted: target }),
    ...(current === undefined ? {} : { current }),
    ...(spoken === undefined ? {} : { own: spoken.concept.slice('category.'.length) }),
  };
}

/** «У меня модератор», «менде эксперт»: the only category named, said to be the speaker's. */
export function possessedCategory({ mentions, tokens }: Tagged): string | undefined {
  const [only, other] = mentions.filter(({ concept }) => concept.startsWith('category.'));
  if (only === undefined || other !== undefined) return undefined;
  const before = tokens.filter(({ end }) => end <= only.start).slice(-2);
  const word = before.at(-1)?.folded === alreadyWord ? before[0] : before.at(-1);
  return word && havingWords.has(word.folded) ? only.concept.slice('category.'.length) : undefined;
}

/** «Иду на исследователя, говорят, мастерам тест не нужен»: the second is what is said of masters. */
function isOfMany(mention: Mention, { tokens }: Tagged): boolean {
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end).at(-1);
  return inside !== undefined && ofMany.test(inside.folded);
}

/** «Можно сразу исследователя, если без категории?»: beside another, to have none is what is held. */
function isNone(mention: Mention, { tokens }: Tagged): boolean {
  const within = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  return within.some(({ folded }) => withoutOne.test(folded));
}

/** «Я модератор», «я учитель-модератор», «модератормын»: beside another category it is the one held. */
export function isOwn(mention: Mention, { tokens, mentions }: Tagged): boolean {
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end).at(-1);
  const post = mentions.find(
    ({ concept, end }) => concept.startsWith('post.') && end <= mention.start && mention.start - end <= 1,
  );
  const from = post?.start ?? mention.start;
  const previous = tokens.filter((token) => token.end <= from).at(-1);
  return (
    (inside !== undefined && firstPerson.test(inCyrillic(inside).folded)) ||
    (previous !== undefined && selfWords.has(previous.folded) && !dative.test(inside?.folded ?? ''))
  );
}

function isHeld(mention: Mention, { mentions, tokens }: Tagged): boolean {
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end).at(-1);
  if (inside && ablative.test(inside.folded)) return true;
  const within = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  if (within.some(({ folded }) => mineWord.test(folded)) && !dative.test(inside?.folded ?? '')) return true;
  const before = tokens.filter((token) => token.end <= mention.start).slice(-3);
  const previous = before.at(-1);
  if (previous && fromWords.has(previous.folded)) return true;
  if (previous && toWords.has(previous.folded)) return false;
  if (previous && stillWords.has(previous.folded) && !dative.test(inside?.folded ?? '')) return true;
  const start = before[0]?.start ?? mention.start;
  // «Модератор, стаж 4 года, куда дальше?»: the next one is asked for, so the one named is held.
  const others = mentions.some((one) => one.concept.startsWith('category.') && one !== mention);
  const asksNext = mentions.some(({ concept }) => concept === 'goes-on');
  if (asksNext && !others && !dative.test(inside?.folded ?? '')) return true;
  const markers = mentions.filter(
    ({ concept, end }) => (concept === 'current' || concept === 'wanted') && end <= mention.start,
  );
  const marker = markers.findLast((one) => one.start >= start);
  return marker?.concept === 'current';
}
