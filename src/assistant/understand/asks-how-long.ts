import type { Tagged } from '../../language/glossary.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { ConceptMarks } from './concept-marks.ts';

/** A longer message says what it asks about. */
const BARE_WORDS = 6;

/** Concepts of a question about a day or a length of time, alone or together; the others may stand beside them. */
const ASKING = new Set(['until-when', 'for-how-long']);
const ASKING_TOGETHER = ['when', 'expiry'];
const BESIDE = new Set([...ASKING, ...ASKING_TOGETHER, 'duration-of-test', 'preservation']);

/** «И до какого числа?», «надолго сохранится?»: it asks of the rule that answered last, if that told a day or a period. */
export function asksHowLong(
  tagged: Tagged,
  { rule, period, asked }: ConversationState,
  { topicsOf }: ConceptMarks,
): boolean {
  if (!period || rule === undefined || asked !== undefined) return false;
  if (tagged.tokens.filter(({ kind }) => kind === 'word').length > BARE_WORDS) return false;
  // «Санатым 20.08.2021 берілді, қашан бітеді?» brings what another question needs.
  if (tagged.quantities.length > 0) return false;
  const named = new Set(tagged.mentions.map(({ concept }) => concept));
  const asks =
    tagged.mentions.some(({ concept }) => ASKING.has(concept)) ||
    ASKING_TOGETHER.every((concept) => named.has(concept));
  const value = tagged.mentions.some(({ concept }) => concept.includes('.'));
  return asks && !value && topicsOf(tagged).every((concept) => BESIDE.has(concept));
}
