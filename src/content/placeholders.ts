import type { DatedValue, Entry, Parameter } from '../domain/parameter.ts';
import { splitValue } from '../domain/split-value.ts';

const PLACEHOLDER = /\{\{\s*([a-z0-9_.]+)\s*\}\}/gu;

/** The parameters that a text names as `{{id}}` or `{{id.key}}`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => match[1] ?? []);
}

/** Puts each named value into the text. */
export function fillPlaceholders(text: string, word: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => word(name));
}

/**
 * The value behind `id` or `id.key`, valid on the day (the newest where no day is given). Undefined where there is no
 * such parameter, key or day, or where the document is silent.
 */
export function resolvePlaceholder(
  parameters: ReadonlyMap<string, Parameter>,
  name: string,
  on?: string,
): { parameter: Parameter; dated: DatedValue; entry: Entry } | undefined {
  for (let id = name; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
    const parameter = parameters.get(id);
    if (!parameter) continue;
    const dated =
      on === undefined
        ? parameter.values.at(-1)
        : parameter.values.find(
            (value) => value.from <= on && (value.until === undefined || on < value.until),
          );
    if (!dated) return undefined;
    const key = name.slice(id.length + 1);
    const { table, entry } = splitValue(dated.value);
    const [head = '', end = ''] = key.split('.');
    const found = table
      ? end === ''
        ? table[head]
        : rangeEnd(table[head], end)
      : key === ''
        ? entry
        : rangeEnd(entry, key);
    if (found === undefined || found === null) return undefined;
    return { parameter, dated, entry: found };
  }
  return undefined;
}

function rangeEnd(value: Entry | undefined, key: string): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('min' in value))
    return undefined;
  return key === 'min' ? value.min : key === 'max' ? value.max : undefined;
}
