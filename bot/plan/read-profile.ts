import type { PlanInput } from '../../src/domain/plan.ts';

type Fields = Readonly<Record<string, string>>;

/**
 * Typed fields and `key=value` pairs as the planner takes them; what cannot be read goes on as it was typed, so that the
 * planner says what is wrong. A duration may stand in two fields, `<id>.years` and `<id>.months`.
 */
export function readProfile(fields: Fields, inputs: readonly PlanInput[]): Record<string, unknown> {
  const kinds = new Map(inputs.map(({ input, kind, choices }) => [input, { kind, own: choices.length > 0 }]));
  const profile: Record<string, unknown> = {};
  for (const [name, typed] of Object.entries(fields)) {
    const text = typed.trim();
    if (text === '') continue;
    const [id = name, part] = name.split('.');
    if (part === 'years' || part === 'months') {
      const known = profile[id];
      const before = typeof known === 'object' && known !== null ? known : { years: 0, months: 0 };
      profile[id] = { ...before, [part]: numberOr(text) };
      continue;
    }
    const { kind, own } = kinds.get(name) ?? { kind: 'choice', own: false };
    profile[name] = read(text, kind, own);
  }
  return profile;
}

function read(text: string, kind: PlanInput['kind'], own: boolean): unknown {
  if (/^[[{]/u.test(text)) return json(text);
  switch (kind) {
    case 'number':
      return numberOr(text);
    case 'flag':
      return text === 'yes' || text === 'true' ? true : text === 'no' || text === 'false' ? false : text;
    case 'day':
      return text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/u, '$3-$2-$1');
    case 'duration':
      return durationOr(text);
    case 'list':
      return own ? text.split(/[\s,;]+/u).filter(Boolean) : numbersOr(text);
    case 'choice':
      return text;
  }
}

/** «3», «3.10» and «3 10»: years and months. */
function durationOr(text: string): unknown {
  const found = /^(\d{1,2})(?:\D+(\d{1,2})\D*)?$/u.exec(text);
  return found ? { years: Number(found[1]), months: Number(found[2] ?? 0) } : text;
}

/**
 * Numbers apart by spaces, semicolons or words. «82,5» alone may be one number or two: it is not guessed, since either
 * would be taken for evidence.
 */
function numbersOr(text: string): unknown {
  const parts = text.split(/[;\s]+/u).map((part) => part.replace(/,$/u, ''));
  const numbers = parts.filter((part) => !/^\p{L}*\.?$/u.test(part));
  const [only = ''] = numbers;
  const commas = only.split(',').length - 1;
  if (numbers.length !== 1 || commas === 0) return numbers.map(numberOr);
  return commas === 1 ? text : only.split(',').map(numberOr);
}

function numberOr(text: string): unknown {
  const value = Number(text.replace(',', '.'));
  return Number.isNaN(value) ? text : value;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
