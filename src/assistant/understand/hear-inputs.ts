import { parsePattern } from '../../content/pattern.ts';
import type { Hearing, InputWords } from '../../domain/rule-words.ts';
import { offersChoice } from '../../language/alternatives.ts';
import type { Mention, Tagged } from '../../language/glossary.ts';
import { countedThings, untilWords } from '../../language/marker-words.ts';
import type { Quantity } from '../../language/quantity.ts';
import { hearCategory } from './hear-category.ts';
import { matchPattern } from './match-pattern.ts';
import { withoutDenied } from './without-denied.ts';

/** How far (in letters) a quantity may stand from the concept that says what it counts. */
const REACH = 40;
/** How far apart words of one expression may stand. */
const CLOSE = 12;

export interface Heard {
  readonly values: Readonly<Record<string, unknown>>;
  /** Quantities that cannot be taken: a date that does not exist, a month without its day. */
  readonly unclear: readonly {
    readonly input: string;
    readonly text: string;
    readonly why: 'impossible' | 'partial';
  }[];
}

/** Finds the values of inputs in a person's words, by each input's own `hears`. Nothing is guessed. */
export function hearInputs(
  text: string,
  said: Tagged,
  inputs: Readonly<Record<string, InputWords>>,
  taskCounts: readonly number[],
): Heard {
  const tagged = withoutDenied(said);
  const values: Record<string, unknown> = {};
  const unclear: { input: string; text: string; why: 'impossible' | 'partial' }[] = [];
  const owners = nearestOwners(tagged, inputs);
  const both = Object.values(inputs).some(
    ({ hears }) => hears.facet === 'category' && hears.role === 'current',
  );
  for (const [id, { hears }] of Object.entries(inputs)) {
    if (hears.facet === 'category' && hears.role) {
      const found = categoryFor(hears.role, tagged, both);
      if (found !== undefined) values[id] = found;
    } else if (hears.facet !== undefined) {
      const found =
        facetOf(tagged, hears.facet) ??
        (hears.flags && flagOf(tagged, hears.flags)) ??
        risesTo(tagged, hears);
      if (found !== undefined) values[id] = found;
    } else if (hears.flags) {
      const found = flagOf(tagged, hears.flags);
      if (found !== undefined) values[id] = found === 'yes' ? true : found === 'no' ? false : found;
    } else if (hears.quantity && !barred(tagged, hears)) {
      const mine = tagged.quantities.filter((quantity) => {
        if (!measures(hears, quantity, tagged) || countsOf(tagged, quantity, hears.apart)) return false;
        if (hears.counts !== undefined && !countsOf(tagged, quantity, hears.counts)) return false;
        if (isUntil(tagged, quantity)) return hears.until === true;
        if (hears.near === undefined || owners.get(quantity) === id) return true;
        return hears.unclaimed === true && !owners.has(quantity);
      });
      if (hears.all) {
        if (
          mine.some((quantity, index) =>
            offersChoice(text.slice(mine[index - 1]?.end ?? quantity.start, quantity.start)),
          )
        ) {
          continue;
        }
        const every = mine.flatMap((quantity) => inputValue(quantity, id, taskCounts) ?? []);
        if (every.length > 0) values[id] = every;
        continue;
      }
      const [first] = mine;
      if (!first) continue;
      if (first.kind === 'date' && (first.invalid || first.day === undefined)) {
        const why = first.invalid ? 'impossible' : 'partial';
        unclear.push({ input: id, text: text.slice(first.start, first.end), why });
        continue;
      }
      const value = inputValue(first, id, taskCounts);
      if (value !== undefined) values[id] = value;
    }
  }
  return { values, unclear };
}

/** A quantity as the value of an input: whole years for `…_years`, years and months otherwise. */
export function inputValue(quantity: Quantity, input: string, taskCounts: readonly number[]): unknown {
  switch (quantity.kind) {
    case 'duration': {
      const months = quantity.years * 12 + quantity.months;
      return input.endsWith('_years')
        ? Math.floor(months / 12)
        : { years: Math.floor(months / 12), months: months % 12 };
    }
    case 'score':
      return quantity.of === undefined || taskCounts.includes(quantity.of) ? quantity.points : undefined;
    case 'date':
      return quantity.day;
    case 'reference':
      return undefined;
    default:
      return quantity.value;
  }
}

/** «Я модератор» names the category held, where an input listens for that one too. */
function categoryFor(role: 'wanted' | 'current', tagged: Tagged, both: boolean): string | undefined {
  const { wanted, current, own } = hearCategory(tagged);
  if (!both || own === undefined || current !== undefined) return role === 'wanted' ? wanted : current;
  return role === 'current' ? own : wanted === own ? undefined : wanted;
}

/** «С модератора на эксперта» says that a category is to be assigned, without the word. */
function risesTo(tagged: Tagged, { facet }: Hearing): string | undefined {
  if (facet !== 'action') return undefined;
  const { wanted, current } = hearCategory(tagged);
  return wanted !== undefined && current !== undefined && wanted !== current ? 'assign' : undefined;
}

function facetOf({ mentions }: Tagged, facet: string): string | undefined {
  return mentions.find(({ concept }) => concept.startsWith(`${facet}.`))?.concept.slice(facet.length + 1);
}

/** Of values whose patterns match, the one whose concepts stand closest together. */
function flagOf(tagged: Tagged, flags: NonNullable<Hearing['flags']>): string | undefined {
  const found = Object.entries(flags).flatMap(([value, patterns]) =>
    patterns.flatMap((pattern) => {
      const match = matchPattern(parsePattern(pattern), tagged);
      return match ? [{ value, reach: match.reach }] : [];
    }),
  );
  return found.sort((a, b) => a.reach - b.reach)[0]?.value;
}

/** «До 20.08.2026», «20.08.2026 дейін»: the last day of something. Forms are folded. */
function isUntil({ tokens }: Tagged, { kind, start, end }: Quantity): boolean {
  if (kind !== 'date') return false;
  const before = tokens.filter((token) => token.end <= start).at(-1)?.folded;
  const after = tokens.find((token) => token.start >= end)?.folded;
  return before === untilWords.ru || (after?.startsWith(untilWords.kk) ?? false);
}

/** Whether a pattern that forbids this hearing stands close together. */
function barred(tagged: Tagged, { unless = [] }: Hearing): boolean {
  return unless.some((pattern) => (matchPattern(parsePattern(pattern), tagged)?.reach ?? Infinity) <= CLOSE);
}

function measures(
  { quantity: wanted, plain, plainNear }: Hearing,
  quantity: Quantity,
  tagged: Tagged,
): boolean {
  if (quantity.kind === wanted) return true;
  if (quantity.kind !== 'number') return false;
  return plain === true || (plainNear !== undefined && standsBeside(tagged, quantity, plainNear));
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

/** Whether the number counts one of these things: «5 уроков». */
function countsOf({ mentions }: Tagged, { kind, end }: Quantity, concepts: readonly string[] = []): boolean {
  if (kind !== 'number') return false;
  return mentions.some(
    ({ concept, start }) => concepts.includes(concept) && start >= end && start - end <= 1,
  );
}

/** Which input each quantity belongs to, by the nearest concept that any input of its kind listens near. */
function nearestOwners(tagged: Tagged, inputs: Readonly<Record<string, InputWords>>): Map<Quantity, string> {
  const owners = new Map<Quantity, string>();
  for (const quantity of tagged.quantities) {
    const candidates = Object.entries(inputs).flatMap(([id, { hears }]) =>
      measures(hears, quantity, tagged) && hears.near && !barred(tagged, hears)
        ? tagged.mentions
            .filter(({ concept }) => hears.near?.includes(concept))
            .map((mention) => ({ id, gap: distance(mention, quantity) }))
        : [],
    );
    const [nearest] = candidates.sort((a, b) => a.gap - b.gap);
    if (nearest && nearest.gap <= REACH) owners.set(quantity, nearest.id);
  }
  return owners;
}

function distance(mention: Mention, quantity: Quantity): number {
  return Math.max(0, Math.max(mention.start, quantity.start) - Math.min(mention.end, quantity.end));
}
