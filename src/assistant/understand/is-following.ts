import type { Tagged } from '../../language/glossary.ts';
import { goingOn, pointsBack } from '../../language/marker-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { ConceptMarks } from './concept-marks.ts';

/** A longer message stands by itself. */
const FOLLOWING_WORDS = 10;
/** A message with more words that mean nothing here is about something else. */
const STRANGE_WORDS = 1;

/** Whether a message goes on with what was talked about: it says so («а…», «это»), or names no topic of its own. */
export function isFollowing(tagged: Tagged, { topicsOf, asks }: ConceptMarks): boolean {
  const words = tagged.tokens.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || words.length > FOLLOWING_WORDS) return false;
  const named = topicsOf(tagged).length;
  const strange = words.filter(
    ({ folded, start, end }) =>
      !isStopWord(folded) &&
      !goingOn.has(folded) &&
      !pointsBack.has(folded) &&
      !tagged.mentions.some((mention) => mention.start <= start && mention.end >= end),
  ).length;
  if (named === 0 && strange > STRANGE_WORDS) return false;
  const opens = goingOn.has(first.folded) || words.some(({ folded }) => pointsBack.has(folded));
  return opens || (named === 0 && asks(tagged));
}
