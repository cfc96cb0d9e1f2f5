import type { Day } from '../domain/day.ts';
import type { Localized } from '../domain/language.ts';
import type { Divergence, Fact, TraceStep } from '../domain/outcome.ts';
import type { DatedValue, Entry, Parameter } from '../domain/parameter.ts';
import { splitValue } from '../domain/split-value.ts';
import { entryFact } from './entry-fact.ts';
import { NoEdition } from './stops.ts';

/**
 * Reads parameters as of a day. Each reading goes into the trace with its references, and brings along how other
 * documents give the same thing.
 */
export interface Reader {
  /** Where the edition of that day is silent (`null`), the evaluation ends as one without an edition. */
  number(id: string, key?: string): number;
  /** A number that only helps to read another one: its ground is shown, differing documents are not. */
  aside(id: string, key?: string): number;
  /** Undefined where the document is silent (`null`). */
  optionalNumber(id: string, key?: string): number | undefined;
  range(id: string, key?: string): { min: number; max: number };
  text(id: string, key?: string): string;
  list(id: string, key?: string): readonly string[];
  /** Words in both languages. */
  words(id: string, key?: string): Localized;
  /** The keys a table has in this edition. Nothing is read by it: it leaves no trace. */
  keys(id: string): readonly string[];
  /** Names a parameter as ground (references, divergences) without using its value. */
  cite(id: string, key?: string): void;
}

/** What the readings of one evaluation left behind. */
export interface Readings {
  readonly trace: TraceStep[];
  readonly divergences: Divergence[];
  readonly ambiguous: string[];
}

export function createReader(deps: {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly allowed: readonly string[];
  readonly on: Day;
  readonly readings: Readings;
}): Reader {
  const { parameters, allowed, on, readings } = deps;

  function datedOf(id: string): { readonly parameter: Parameter; readonly dated: DatedValue } {
    const parameter = parameters[id];
    if (!parameter) throw new Error(`no parameter ${id} in knowledge/parameters`);
    if (!allowed.some((name) => name === id || (name.endsWith('.') && id.startsWith(name)))) {
      throw new Error(`the rule reads ${id} without declaring it`);
    }
    const dated = parameter.values.find(
      (value) => value.from <= on && (value.until === undefined || on < value.until),
    );
    if (!dated) throw new NoEdition(id, on);
    return { parameter, dated };
  }

  function read(id: string, key: string | undefined, aside = false): Entry {
    const { parameter, dated } = datedOf(id);
    const { table, entry } = splitValue(dated.value);
    const found = table ? (key === undefined ? undefined : table[key]) : entry;
    if (found === undefined) throw new Error(`parameter ${id} has no value for ${key ?? '(no key)'}`);
    remember(parameter, key, found, dated.references, aside);
    return found;
  }

  function remember(
    parameter: Parameter,
    key: string | undefined,
    entry: Entry,
    references: readonly string[],
    aside: boolean,
  ): void {
    if (readings.trace.some((step) => step.label === parameter.id && step.key === key)) return;
    const fact = entryFact(entry, parameter);
    if (fact) {
      const row = key === undefined ? {} : { key };
      readings.trace.push({ kind: 'parameter', label: parameter.id, ...row, fact, references });
    }
    if (!aside) readings.divergences.push(...divergencesOf(parameter, key, fact, on));
    if (parameter.ambiguous && !readings.ambiguous.includes(parameter.id))
      readings.ambiguous.push(parameter.id);
  }

  return {
    number(id, key) {
      const entry = read(id, key);
      if (entry === null) throw new NoEdition(id, on);
      if (typeof entry !== 'number')
        throw new Error(`parameter ${id} is not a number for ${key ?? '(no key)'}`);
      return entry;
    },
    aside(id, key) {
      const entry = read(id, key, true);
      if (typeof entry !== 'number')
        throw new Error(`parameter ${id} is not a number for ${key ?? '(no key)'}`);
      return entry;
    },
    optionalNumber(id, key) {
      const entry = read(id, key);
      if (entry !== null && typeof entry !== 'number') throw new Error(`parameter ${id} is not a number`);
      return entry ?? undefined;
    },
    range(id, key) {
      const entry = read(id, key);
      if (typeof entry !== 'object' || entry === null || !('min' in entry)) {
        throw new Error(`parameter ${id} is not a range for ${key ?? '(no key)'}`);
      }
      return entry;
    },
    text(id, key) {
      const entry = read(id, key);
      if (typeof entry !== 'string')
        throw new Error(`parameter ${id} is not a text for ${key ?? '(no key)'}`);
      return entry;
    },
    list(id, key) {
      const entry = read(id, key);
      if (!Array.isArray(entry)) throw new Error(`parameter ${id} is not a list for ${key ?? '(no key)'}`);
      return entry.map(String);
    },
    words(id, key) {
      const entry = read(id, key);
      if (typeof entry !== 'object' || entry === null || !('ru' in entry)) {
        throw new Error(`parameter ${id} is not words for ${key ?? '(no key)'}`);
      }
      return entry;
    },
    keys(id) {
      return Object.keys(splitValue(datedOf(id).dated.value).table ?? {});
    },
    cite(id, key) {
      read(id, key);
    },
  };
}

function divergencesOf(
  parameter: Parameter,
  key: string | undefined,
  own: Fact | undefined,
  on: Day,
): Divergence[] {
  const dated = parameter.values.find(
    (value) => value.from <= on && (value.until === undefined || on < value.until),
  );
  return parameter.differs.flatMap((other): Divergence[] => {
    if (other.agrees || dated?.references.includes(other.reference)) return [];
    const base = { parameter: parameter.id, reference: other.reference };
    const note = other.note === undefined ? {} : { note: other.note };
    if (other.value === undefined) return other.note ? [{ ...base, ...note }] : [];
    const { table, entry } = splitValue(other.value);
    const found = table ? (key === undefined ? undefined : table[key]) : entry;
    if (found === undefined) return [];
    const fact = entryFact(found, parameter);
    const same = fact && own && sameEntry(fact, own);
    if (same) return other.note ? [{ ...base, ...note }] : [];
    return fact ? [{ ...base, fact, ...note }] : [];
  });
}

function sameEntry(a: Fact, b: Fact | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
