import type { Entry, ParameterValue } from './parameter.ts';

/** A parameter's value as what it is: a table by key, or one entry. */
export function splitValue(
  value: ParameterValue,
): { table: Record<string, Entry>; entry?: never } | { table?: never; entry: Entry } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { entry: value };
  if (isRange(value) || isWords(value)) return { entry: value };
  return { table: { ...value } };
}

function isRange(value: object): value is { min: number; max: number } {
  return 'min' in value && 'max' in value && Object.keys(value).length === 2 && typeof value.min === 'number';
}

function isWords(value: object): value is { ru: string; kk: string } {
  return 'ru' in value && 'kk' in value;
}
