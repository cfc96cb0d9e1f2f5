import type { Hearing, InputWords } from '../../domain/rule-words.ts';
import { offersChoice } from '../../language/alternatives.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Quantity } from '../../language/quantity.ts';
import { type Counts, readCounts } from '../../language/read-counts.ts';
import { hearCategory } from './hear-category.ts';
import { hearFlag } from './hear-flag.ts';
import { everyFlag } from './hear-list.ts';
import {
  barred,
  countsOf,
  isOfAnother,
  isToldBy,
  isUntil,
  measures,
  nearestOwners,
} from './quantity-owners.ts';
import { turnOf } from './turn-of.ts';
import { withoutBystanders } from './without-bystanders.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutDoubted } from './without-doubted.ts';
import { withoutOthers } from './without-others.ts';
import { withoutSum } from './without-sum.ts';

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
  /** Whether an input can hold a value: a number without its unit that it cannot is another one. */
  fits: (input: string, value: unknown) => boolean = () => true,
): Heard {
  const own = withoutDoubted(text, withoutDenied(withoutOthers(text, said)));
  const counts = Object.values(inputs).some(({ hears }) => hears.count) ? readCounts(own.tokens) : {};
  const tagged = withoutCounted(own, counts);
  const values: Record<string, unknown> = {};
  const unclear: { input: string; text: string; why: 'impossible' | 'partial' }[] = [];
  const owners = nearestOwners(text, tagged, inputs);
  const both = Object.values(inputs).some(
    ({ hears }) => hears.facet === 'category' && hears.role === 'current',
  );
  for (const [id, { hears }] of Object.entries(inputs)) {
    if (hears.facet === 'category' && hears.role) {
      const found = categoryFor(hears.role, tagged, both);
      if (found !== undefined) values[id] = found;
    } else if (hears.facet !== undefined) {
      const spoken = hears.facet === 'post' ? withoutBystanders(text, tagged) : tagged;
      const rather = hears.rather && hearFlag(text, spoken, { flags: hears.rather, close: true });
      const found =
        rather ?? facetOf(spoken, hears.facet) ?? hearFlag(text, spoken, hears) ?? risesTo(tagged, hears);
      if (found !== undefined) values[id] = found;
    } else if (hears.count && counts[hears.count]) {
      values[id] = counts[hears.count]?.value;
    } else if (hears.quantity) {
      hearQuantity(id, hears);
      const found = id in values ? undefined : hearFlag(text, tagged, hears);
      if (found !== undefined) values[id] = Number(found);
    } else if (hears.flags && hears.all) {
      const found = everyFlag(text, tagged, hears);
      if (found.length > 0) values[id] = found;
    } else if (hears.flags) {
      const found = hearFlag(text, tagged, hears);
      if (found !== undefined) values[id] = found === 'yes' ? true : found === 'no' ? false : found;
    }
  }
  return { values, unclear };

  function hearQuantity(id: string, hears: Hearing): void {
    const isBarred = barred(tagged, hears);
    const mine = tagged.quantities.filter((quantity) => {
      if (!measures(hears, quantity, tagged) || countsOf(tagged, quantity, hears.apart)) return false;
      // «Набрала 80 баллов»: more than the test can give, and the test is not named; so it is another sum.
      if (quantity.kind !== hears.quantity || isUnnamed(tagged, hears)) {
        const value = inputValue(quantity, id, taskCounts);
        if (!fits(id, hears.all ? [value] : value)) return false;
      }
      if (hears.counts !== undefined && !countsOf(tagged, quantity, hears.counts)) {
        if (!isToldBy(tagged, quantity, hears.told)) return false;
      }
      if (isOfAnother(text, tagged, quantity, hears)) return false;
      // «Бітеді, неше күн бар»: what bars any other day does not bar one that is told as the last.
      if (isUntil(tagged, quantity)) return hears.until === true;
      if (isBarred) return false;
      if (hears.near === undefined || owners.get(quantity)?.id === id) return true;
      return hears.unclaimed === true && !owners.has(quantity);
    });
    if (hears.all) {
      if (
        mine.some((quantity, index) =>
          offersChoice(text.slice(mine[index - 1]?.end ?? quantity.start, quantity.start)),
        )
      ) {
        return;
      }
      const every = withoutSum(mine, tagged).flatMap(
        (quantity) => inputValue(quantity, id, taskCounts) ?? [],
      );
      if (every.length > 0) values[id] = every;
      return;
    }
    if (hears.over !== undefined) {
      const turn = turnOf(text, tagged, mine, hears.over);
      if (turn !== undefined) values[id] = turn;
      return;
    }
    // «Курс 3, 72 часа»: a figure with its unit goes before one without.
    const withUnit = mine.filter(({ kind }) => kind === hears.quantity);
    const told = hears.near || withUnit.length === 0 ? mine : withUnit;
    const [first] = hears.near
      ? told.toSorted((a, b) => (owners.get(a)?.gap ?? Infinity) - (owners.get(b)?.gap ?? Infinity) || 0)
      : told;
    if (!first) return;
    if (first.kind === 'date' && (first.invalid || first.day === undefined)) {
      const why = first.invalid ? 'impossible' : 'partial';
      unclear.push({ input: id, text: text.slice(first.start, first.end), why });
      return;
    }
    const value = inputValue(first, id, taskCounts);
    if (value !== undefined) values[id] = value;
  }
}

function isUnnamed({ mentions }: Tagged, { named }: Hearing): boolean {
  return named !== undefined && !mentions.some(({ concept }) => named.includes(concept));
}

/** The counts that their words have told apart are nothing else. */
function withoutCounted(tagged: Tagged, counts: Counts): Tagged {
  const told = Object.values(counts);
  if (told.length === 0) return tagged;
  const free = ({ start, end }: Quantity) => !told.some((one) => start < one.end && end > one.start);
  return { ...tagged, quantities: tagged.quantities.filter(free) };
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
