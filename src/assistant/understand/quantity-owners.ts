import { parsePattern } from '../../content/pattern.ts';
import type { Hearing, InputWords } from '../../domain/rule-words.ts';
import { clauseEnd } from '../../language/clause-ends.ts';
import type { Mention, Tagged } from '../../language/glossary.ts';
import {
  afterFigure,
  countedThings,
  endsWords,
  gainedWords,
  ownWords,
  untilWords,
} from '../../language/marker-words.ts';
import { countsTogether } from '../../language/number-words.ts';
import type { Quantity } from '../../language/quantity.ts';
import { matchPattern } from './match-pattern.ts';

/** How far (in letters) a quantity may stand from the concept that says what it counts. */
const REACH = 40;
/** How far apart words of one expression may stand. */
export const CLOSE = 12;
/** So many letters farther is a concept of another clause: in «нас 9, пришли 5» the 9 is not of those who came. */
const OTHER_CLAUSE = 20;

/** Which input each quantity belongs to, and how far the concept stands that says so. */
export type Owners = ReadonlyMap<Quantity, { readonly id: string; readonly gap: number }>;

/** Which input each quantity belongs to, by the nearest concept that any input of its kind listens near. */
export function nearestOwners(
  text: string,
  tagged: Tagged,
  inputs: Readonly<Record<string, InputWords>>,
): Owners {
  const owners = new Map<Quantity, { id: string; gap: number }>();
  for (const quantity of tagged.quantities) {
    const candidates = Object.entries(inputs).flatMap(([id, { hears }]) =>
      measures(hears, quantity, tagged) && hears.near && !barred(tagged, hears)
        ? tagged.mentions
            .filter(({ concept }) => hears.near?.includes(concept))
            .filter((mention) => distance(mention, quantity) <= REACH)
            .map((mention) => ({ id, gap: farness(text, mention, quantity) }))
        : [],
    );
    const [nearest] = candidates.sort((a, b) => a.gap - b.gap);
    if (nearest) owners.set(quantity, nearest);
  }
  return owners;
}

/** Whether a quantity is of the kind that an input takes. */
export function measures(
  { quantity: wanted, plain, plainFrom, plainNear, gained }: Hearing,
  quantity: Quantity,
  tagged: Tagged,
): boolean {
  if (quantity.kind === wanted) return true;
  if (quantity.kind !== 'number' || (plainFrom !== undefined && quantity.value < plainFrom)) return false;
  if (plain === true) {
    const said = tagged.tokens.find(({ start }) => start === quantity.start)?.folded ?? '';
    return !countsTogether(said);
  }
  if (plainNear !== undefined && standsBeside(tagged, quantity, plainNear)) return true;
  if (gained === undefined || tagged.mentions.some(({ concept }) => gained.includes(concept))) return false;
  return isGained(tagged, quantity);
}

/** Whether the number counts one of these things: «5 уроков». */
export function countsOf(
  { mentions }: Tagged,
  { kind, end }: Quantity,
  concepts: readonly string[] = [],
): boolean {
  if (kind !== 'number') return false;
  return mentions.some(
    ({ concept, start }) => concepts.includes(concept) && start >= end && start - end <= 1,
  );
}

/** Whether the number follows right after what it counts: «листов наблюдения шесть». */
export function isToldBy(
  { mentions }: Tagged,
  { kind, start }: Quantity,
  concepts: readonly string[] = [],
): boolean {
  if (kind !== 'number') return false;
  return mentions.some(({ concept, end }) => concepts.includes(concept) && end <= start && start - end <= 1);
}

/** Whether the figure is of another thing, named right beside it: «по портфолио 89 баллов» is no result of the test. */
export function isOfAnother(
  text: string,
  { mentions }: Tagged,
  quantity: Quantity,
  { away, plainNear = [] }: Hearing,
): boolean {
  if (away === undefined) return false;
  const [nearest] = mentions
    .filter(({ concept }) => away.includes(concept) || plainNear.includes(concept))
    .filter(
      (mention) =>
        distance(mention, quantity) <= CLOSE &&
        !clauseEnd.test(between(text, mention, quantity)) &&
        !clauseEnd.test(text.slice(mention.start, mention.end)),
    )
    .sort((a, b) => distance(a, quantity) - distance(b, quantity));
  return nearest !== undefined && away.includes(nearest.concept);
}

/** «До 20.08.2026», «20.08.2026 дейін»: the last day of something. Forms are folded. */
export function isUntil({ tokens }: Tagged, { kind, start, end }: Quantity): boolean {
  if (kind !== 'date') return false;
  const before = tokens.filter((token) => token.end <= start).at(-1)?.folded;
  const after = tokens.find((token) => token.start >= end)?.folded ?? '';
  if (before === untilWords.ru || after.startsWith(untilWords.kk)) return true;
  return endsWords.ru.test(before ?? '') || endsWords.kk.test(after);
}

/** Whether a pattern that forbids this hearing stands close together. */
export function barred(tagged: Tagged, { unless = [] }: Hearing): boolean {
  return unless.some((pattern) => (matchPattern(parsePattern(pattern), tagged)?.reach ?? Infinity) <= CLOSE);
}

/** Whether a number stands right beside one of these concepts, and no word says that it counts something else. */
function standsBeside(
  { tokens, mentions }: Tagged,
  quantity: Quantity,
  concepts: readonly string[],
): boolean {
  const next = tokens.find((token) => token.start >= quantity.end);
  if (next && countedThings.test(next.folded)) return false;
  return mentions.some(
    (mention) => concepts.includes(mention.concept) && distance(mention, quantity) <= CLOSE,
  );
}

/** «Вышло 33», «33 шықты», «моих 33 хватит?»: a figure that nothing is counted by. */
function isGained({ tokens }: Tagged, { start, end }: Quantity): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.folded ?? '';
  const next = tokens.find((token) => token.start >= end);
  const beside = next !== undefined && next.start - end <= 1 ? next.folded : undefined;
  if (gainedWords.test(beside ?? '')) return true;
  const free = beside === undefined || next?.kind !== 'word' || next.joined || afterFigure.test(beside);
  return free && (gainedWords.test(before) || ownWords.test(before));
}

function farness(text: string, mention: Mention, quantity: Quantity): number {
  return distance(mention, quantity) + (clauseEnd.test(between(text, mention, quantity)) ? OTHER_CLAUSE : 0);
}

function between(text: string, mention: Mention, quantity: Quantity): string {
  return text.slice(Math.min(mention.end, quantity.end), Math.max(mention.start, quantity.start));
}

function distance(mention: Mention, quantity: Quantity): number {
  return Math.max(0, Math.max(mention.start, quantity.start) - Math.min(mention.end, quantity.end));
}
