import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../../src/content/read-files.ts';
import type { Entry, Parameter, ParameterValue } from '../../src/domain/parameter.ts';
import { splitValue } from '../../src/domain/split-value.ts';
import { vocabulary } from '../../src/domain/vocabulary.ts';
import { rowId } from './bench.ts';

/** A parameter with one figure wrong. */
export interface FigureFault {
  readonly id: string;
  /** The row of the table that is wrong, as a trace would name it. */
  readonly row: string;
  readonly what: string;
  readonly parameter: Parameter;
}

/** Every figure of a parameter one more and one less, a day of the year later, a flag turned, a level or category up. */
export function figureFaults(parameter: Parameter): FigureFault[] {
  return parameter.values.flatMap((dated, index) =>
    valueFaults(dated.value).map(({ key, at, was, is, value }) => ({
      id: parameter.id,
      row: rowId(parameter.id, key, dated.references),
      what: `${dated.from}${at === '' ? '' : ` ${at}`}: ${was} -> ${is}`,
      parameter: {
        ...parameter,
        values: parameter.values.map((one, place) => (place === index ? { ...one, value } : one)),
      },
    })),
  );
}

interface Fault<V> {
  readonly key?: string;
  readonly at: string;
  readonly was: string;
  readonly is: string;
  readonly value: V;
}

function valueFaults(value: ParameterValue): Fault<ParameterValue>[] {
  const { table, entry } = splitValue(value);
  if (!table) return entryFaults(entry);
  return Object.entries(table).flatMap(([key, cell]) =>
    entryFaults(cell).map((fault) => ({
      ...fault,
      key,
      at: fault.at === '' ? key : `${key}.${fault.at}`,
      value: { ...table, [key]: fault.value },
    })),
  );
}

function entryFaults(entry: Entry): Fault<Entry>[] {
  const to = (is: Entry, at = ''): Fault<Entry> => ({ at, was: words(entry), is: words(is), value: is });
  if (entry === null) return [];
  if (typeof entry === 'number') return [to(entry + 1), to(entry - 1)];
  if (typeof entry === 'boolean') return [to(!entry)];
  if (typeof entry === 'string') return next(entry).map((is) => to(is));
  if (Array.isArray(entry))
    return entry.map((_, index) =>
      to(
        entry.filter((_, place) => place !== index),
        String(index),
      ),
    );
  if (!('min' in entry)) return [];
  const { min, max } = entry;
  return [
    to({ min: min + 1, max }, 'min'),
    to({ min: min - 1, max }, 'min'),
    to({ min, max: max + 1 }, 'max'),
    to({ min, max: max - 1 }, 'max'),
  ];
}

/** The next value of a closed set, or the next day of the year; other texts have none. */
function next(text: string): string[] {
  if (/^\d\d-\d\d$/u.test(text)) {
    const [month = '', day = ''] = text.split('-');
    return [`${month}-${String((Number(day) % 28) + 1).padStart(2, '0')}`];
  }
  const sets: readonly (readonly string[])[] = Object.values(vocabulary);
  const set = sets.find((known) => known.includes(text));
  return set ? [set[(set.indexOf(text) + 1) % set.length] ?? text] : [];
}

function words(entry: Entry): string {
  return typeof entry === 'object' ? JSON.stringify(entry) : String(entry);
}

/** Where each parameter stands: `knowledge/parameters/ozp.yaml:12`. */
export function parameterPlaces(root: string): ReadonlyMap<string, string> {
  const files = readFiles(root).files.filter(({ path }) => path.startsWith('knowledge/parameters/'));
  return new Map(
    files.flatMap(({ path }) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const id = /^- id: (\S+)/u.exec(line)?.[1];
          return id === undefined ? [] : [[id, `${path}:${index + 1}`] as const];
        }),
    ),
  );
}
