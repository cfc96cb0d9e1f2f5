import type { InputWords } from '../../domain/rule-words.ts';
import type { DateQuantity, Quantity } from '../../language/quantity.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import { inputValue } from './hear-inputs.ts';

/**
 * Where a figure without words belongs: to the input that last held one, else to the only input of the rule that takes
 * such a figure. «Не 2021, а 2020» changes the year of the day already known.
 */
export function bareFigure(request: {
  readonly rule: Rule;
  readonly words: Readonly<Record<string, InputWords>>;
  readonly quantities: readonly Quantity[];
  readonly taken: Readonly<Record<string, unknown>>;
  readonly state: ConversationState;
  readonly taskCounts: readonly number[];
}): { readonly input: string; readonly value: unknown } | undefined {
  const { rule, words, quantities, taken, state, taskCounts } = request;
  const [only, second] = quantities;
  if (!only || second) return undefined;
  const takes = Object.keys(rule.inputs).filter(
    (id) => !(id in taken) && fits(rule.inputs[id]?.kind, words[id], only),
  );
  const last = state.figure !== undefined && takes.includes(state.figure) ? state.figure : undefined;
  const alike = takes.filter((id) => words[id]?.hears.quantity === only.kind);
  const told = takes.filter((id) => state.known[id] !== undefined);
  // Who means a percent says so: of several inputs the number is the one that is no percent.
  const counts = takes.filter((id) => words[id]?.hears.quantity !== 'percent');
  const input = last ?? single(told) ?? single(alike) ?? single(takes) ?? single(counts);
  if (input === undefined) return undefined;
  const value = figureValue(only, input, rule, state, taskCounts);
  return value !== undefined && rule.inputs[input]?.schema.safeParse(value).success === true
    ? { input, value }
    : undefined;
}

function single(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

/** A bare number may be of any kind but a day; a year alone may be of a day. */
function fits(kind: string | undefined, words: InputWords | undefined, quantity: Quantity): boolean {
  if (kind === 'day') return quantity.kind === 'date';
  if (kind !== 'number' && kind !== 'duration') return false;
  if (quantity.kind === 'number') return true;
  return (
    words?.hears.quantity === quantity.kind ||
    (kind === 'number' && quantity.kind === 'duration' && isYears(words))
  );
}

function isYears(words: InputWords | undefined): boolean {
  return words?.hears.quantity === 'duration';
}

function figureValue(
  quantity: Quantity,
  input: string,
  rule: Rule,
  { known }: ConversationState,
  taskCounts: readonly number[],
): unknown {
  if (quantity.kind === 'date' && quantity.day === undefined) return redated(quantity, known[input]);
  if (quantity.kind === 'number' && rule.inputs[input]?.kind === 'duration') {
    return { years: Math.floor(quantity.value), months: 0 };
  }
  return inputValue(quantity, input, taskCounts);
}

/** A known day with the parts that were said instead. */
function redated({ year, month, dayOfMonth }: DateQuantity, known: unknown): string | undefined {
  const [knownYear, knownMonth, knownDay] = typeof known === 'string' ? known.split('-') : [];
  if (knownYear === undefined) return undefined;
  const two = (part: number | undefined, before: string | undefined) =>
    part === undefined ? before : String(part).padStart(2, '0');
  return [year ?? knownYear, two(month, knownMonth), two(dayOfMonth, knownDay)].join('-');
}
