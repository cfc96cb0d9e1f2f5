import type { Tagged } from '../../language/glossary.ts';
import { supposing } from '../../language/marker-words.ts';
import { namesAnother, personOf } from '../../language/person-words.ts';
import type { ConversationState } from '../conversation-state.ts';

/** Of whom a message in the midst of a talk is, and whether it only supposes something. */
export interface OfWhom {
  /** It is of the speaker, and says so. */
  readonly self: boolean;
  /** What it tells is of somebody else, or only supposed: it must not stay in force as the speaker's own. */
  readonly apart: boolean;
}

export function ofWhom({ tokens }: Tagged, { mine }: ConversationState): OfWhom {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const person = personOf(words, mine !== undefined);
  const another = words.some((word, at) => namesAnother(word, words[at - 1] ?? ''));
  const supposes = words.some((word) => supposing.test(word));
  return {
    self: person === 'self',
    apart: person === 'other' || (another && person === undefined) || supposes,
  };
}

/** The talk with what its rule was told of the speaker again, once the speaker is spoken of: «а у меня?». */
export function backToOwn(state: ConversationState, { self }: OfWhom): ConversationState {
  const { mine, ...rest } = state;
  if (!self || mine === undefined || mine.rule !== state.rule) return state;
  return { ...rest, known: mine.known };
}

/** What the talk's rule was told of the speaker, to be kept while somebody else or a supposition is spoken of. */
export function ownKept(
  before: ConversationState,
  { apart, self }: OfWhom,
): NonNullable<ConversationState['mine']> | undefined {
  if (before.mine !== undefined && before.mine.rule === before.rule && !(self && !apart)) return before.mine;
  return apart && before.rule !== undefined ? { rule: before.rule, known: before.known } : undefined;
}
