import type { Tagged } from '../../language/glossary.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { AgainIntent } from './intent.ts';

/** A longer message says more than «почему?». */
const AGAIN_WORDS = 9;

/** Concepts by which a person asks on what the answer stands, doubts it, or wants it at length or more exactly. */
const WISHES = new Map<string, AgainIntent['how']>([
  ['source-wish', 'ground'],
  ['doubt', 'ground'],
  ['repeat', 'more'],
  ['insist', 'more'],
]);

/** «Где это написано?», «точно?», «почему?», «подробнее»: an answer is asked about, and nothing else is named. */
export function asksAgain(tagged: Tagged, marks: ConceptMarks): AgainIntent['how'] | undefined {
  if (tagged.quantities.length > 0) return undefined;
  if (tagged.tokens.filter(({ kind }) => kind === 'word').length > AGAIN_WORDS) return undefined;
  const [wish] = tagged.mentions.flatMap(({ concept }) => WISHES.get(concept) ?? []);
  const other = marks.topicsOf(tagged).some((concept) => !WISHES.has(concept));
  const value = tagged.mentions.some(({ concept }) => concept.includes('.'));
  return other || value ? undefined : wish;
}
