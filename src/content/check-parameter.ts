import type { Entry, Parameter, ParameterValue, Unit } from '../domain/parameter.ts';
import { splitValue } from '../domain/split-value.ts';
import { vocabulary } from '../domain/vocabulary.ts';

/** What is wrong with a parameter beyond its shape: gaps, overlaps, unknown keys, numbers outside their unit. */
export function checkParameter(
  parameter: Parameter,
): { keys: readonly (string | number)[]; reason: string }[] {
  return [...checkDates(parameter), ...checkValues(parameter), ...checkAgreement(parameter)];
}

type Found = { keys: readonly (string | number)[]; reason: string };

/** A document marked as agreeing must give the value in force; where it does not, it differs and must say so. */
function checkAgreement({ values, differs }: Parameter): Found[] {
  const current = values.at(-1)?.value;
  return differs.flatMap((other, index): Found[] => {
    if (!other.agrees || other.value === undefined || current === undefined) return [];
    const own = splitValue(current);
    const theirs = splitValue(other.value);
    const same = theirs.table
      ? Object.entries(theirs.table).every(([key, entry]) => equal(own.table?.[key], entry))
      : equal(own.entry, theirs.entry);
    return same
      ? []
      : [{ keys: ['differs', index], reason: `${other.reference} is marked as agreeing, but differs` }];
  });
}

/** Words agree as their editor says; a single figure agrees with a range that begins with it. */
function equal(own: Entry | undefined, theirs: Entry): boolean {
  if (typeof theirs === 'object' && theirs !== null && 'ru' in theirs) return true;
  if (typeof own === 'object' && own !== null && 'min' in own && typeof theirs === 'number')
    return own.min === theirs;
  return JSON.stringify(own) === JSON.stringify(theirs);
}

function checkDates({ values }: Parameter): Found[] {
  return values.flatMap((value, index): Found[] => {
    const found: Found[] = [];
    if (value.until !== undefined && value.until <= value.from) {
      found.push({
        keys: ['values', index, 'until'],
        reason: `until ${value.until} is not after from ${value.from}`,
      });
    }
    const before = values[index - 1];
    if (before) {
      const edge = before.until ?? 'open';
      if (edge === 'open' || value.from < edge) {
        found.push({
          keys: ['values', index, 'from'],
          reason: `overlaps the value before it (until ${edge})`,
        });
      } else if (value.from > edge) {
        found.push({ keys: ['values', index, 'from'], reason: `leaves a gap after ${edge}` });
      }
    }
    return found;
  });
}

function checkValues(parameter: Parameter): Found[] {
  const { unit, by } = parameter;
  const names: Readonly<Record<string, readonly string[]>> = vocabulary;
  const known = by === undefined ? undefined : names[by];
  if (by !== undefined && !known) return [{ keys: ['by'], reason: `unknown vocabulary "${by}"` }];
  const all = [
    ...parameter.values.map((value, index) => ({ value: value.value, keys: ['values', index, 'value'] })),
    ...parameter.differs.flatMap((other, index) =>
      other.value === undefined ? [] : [{ value: other.value, keys: ['differs', index, 'value'] }],
    ),
  ];
  return all.flatMap(({ value, keys }) =>
    entriesOf(value).flatMap(({ key, entry }): Found[] => {
      const at = key === undefined ? keys : [...keys, key];
      if (key !== undefined && known && !known.includes(key)) {
        return [{ keys: at, reason: `"${key}" is not one of ${known.join(', ')}` }];
      }
      const reason = outsideUnit(entry, unit, key !== undefined);
      return reason === undefined ? [] : [{ keys: at, reason }];
    }),
  );
}

function entriesOf(value: ParameterValue): { key?: string; entry: Entry }[] {
  const { table, entry } = splitValue(value);
  return table ? Object.entries(table).map(([key, item]) => ({ key, entry: item })) : [{ entry }];
}

const NUMERIC: Partial<Record<Unit, readonly [number, number]>> = {
  percent: [0, 100],
  points: [0, 500],
  tasks: [1, 500],
  minutes: [1, 600],
  hours: [0, 1000],
  days: [0, 366],
  working_days: [1, 366],
  months: [1, 120],
  years: [0, 100],
  count: [0, 1000],
  times: [0, 100],
  words: [1, 10_000],
  tenge: [0, 10_000_000],
};

/** A table may carry flags beside its numbers: «inclusive: true». */
function outsideUnit(entry: Entry, unit: Unit, inTable: boolean): string | undefined {
  if (entry === null || (inTable && typeof entry === 'boolean')) return undefined;
  if (Array.isArray(entry))
    return entry.map((item) => outsideUnit(item, unit, inTable)).find((reason) => reason !== undefined);
  const bounds = NUMERIC[unit];
  if (bounds) {
    const numbers =
      typeof entry === 'number' ? [entry] : isRangeEntry(entry) ? [entry.min, entry.max] : undefined;
    if (!numbers) return `${JSON.stringify(entry)} is not a number of ${unit}`;
    const wrong = numbers.find((number) => number < bounds[0] || number > bounds[1]);
    return wrong === undefined ? undefined : `${wrong} ${unit} is outside ${bounds[0]}–${bounds[1]}`;
  }
  if (unit === 'flag' && typeof entry !== 'boolean') return `${JSON.stringify(entry)} is not true or false`;
  if (
    unit === 'month_day' &&
    !(typeof entry === 'string' && /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(entry))
  ) {
    return `${JSON.stringify(entry)} is not a day of the year, MM-DD`;
  }
  return undefined;
}

function isRangeEntry(entry: Entry): entry is { min: number; max: number } {
  return typeof entry === 'object' && entry !== null && 'min' in entry && 'max' in entry;
}
