import { PersonMistake } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import type { Service } from '../../domain/service.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { Profile } from './profile.ts';

/**
 * Refuses what no rule knows and what an input does not take, in the words of the rules; gives the values as the inputs
 * read them. Nothing and `null` are left out.
 */
export function checkProfile(
  profile: Profile,
  { inputs, rules, language }: { inputs: PlanInputs; rules: Service['rules']; language: Language },
): Profile {
  const checked: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(profile)) {
    if (value === undefined || value === null || value === '') continue;
    const known = inputs.find(id);
    if (!known) {
      throw new PersonMistake('unknown_input', { input: id.slice(0, 60), allowed: inputs.ids().join(', ') });
    }
    const read = known.input.schema.safeParse(value);
    if (!read.success) refuse(known.rule.id, known.name, id, value);
    checked[id] = read.data;
  }
  return checked;

  function refuse(rule: string, name: string, id: string, value: unknown): never {
    try {
      rules.evaluate({ id: rule, inputs: { [name]: value }, language });
    } catch (mistake) {
      if (!(mistake instanceof PersonMistake)) throw mistake;
      throw new PersonMistake(mistake.code, { ...mistake.facts, id });
    }
    throw new Error(`the input ${id} refuses a value that the rule ${rule} takes`);
  }
}
