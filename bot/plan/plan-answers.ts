import type { PlanInput } from '../../src/domain/plan.ts';
import { readProfile } from './read-profile.ts';

/** Answers of the page's form, by field. */
export type PlanAnswers = Readonly<Record<string, string>>;

/** Fields that stand for different inputs, by what comes before the dot of their value. */
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  held: { teacher: 'current_category', head: 'current_head_category', old: 'old_category' },
  wished: { teacher: 'category', head: 'head_category' },
};

/** What an address or a form holds, as text; a field that stands there several times is a list. */
export function planAnswers(query: unknown): PlanAnswers {
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
      if (name === 'lang' || name === 'language') return [];
      const text = Array.isArray(value) ? value.map(String).join(' ') : String(value);
      return text.trim() === '' ? [] : [[name, text.slice(0, 400)]];
    }),
  );
}

/** The answers as a profile of the planner. */
export function profileOf(answers: PlanAnswers, inputs: readonly PlanInput[]): Record<string, unknown> {
  const fields = Object.entries(answers).map(([name, value]): [string, string] => {
    const [kind = '', id = ''] = value.split('.');
    const input = shared[name]?.[kind];
    return input === undefined ? [name, value] : [input, id];
  });
  return readProfile(Object.fromEntries(fields), inputs);
}

/** The answers as an address, to be sent again. */
export function queryOf(answers: PlanAnswers): string {
  return new URLSearchParams(answers).toString();
}
