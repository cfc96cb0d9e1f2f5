import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import type { PlanInput } from '../../domain/plan.ts';
import type { InputWords } from '../../domain/rule-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Input } from '../../rules/input.ts';
import { inputWordsOf } from '../compose/compose-outcome.ts';
import { choicesOf } from '../understand/choices-of.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { allSteps } from './steps/all-steps.ts';

/** Days and turns that the planner itself sets. */
const own = ['review_on', 'decided_on', 'attempt', 'attempt_kind'];

/** An input of a profile with the rule that declares it, and its name there. */
export interface ProfileInput {
  readonly id: string;
  readonly rule: Rule;
  readonly name: string;
  readonly input: Input<unknown>;
  readonly words: InputWords;
  readonly inputs: Readonly<Record<string, InputWords>>;
}

/**
 * What a profile may hold: the inputs of every rule that a step uses, by the same ids. Only the category that a head
 * holds is called `current_head_category`, for `head_category` is the wished one in all other rules.
 */
export function createPlanInputs(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}) {
  const { content, rules, phrases, factWords } = deps;
  const all = new Map<string, ProfileInput>();
  for (const id of new Set(allSteps.flatMap((step) => step.rules))) {
    const rule = rules.get(id);
    const words = content.rules[id];
    if (!rule || !words) continue;
    const inputs = inputWordsOf(rule, words, content);
    for (const [name, input] of Object.entries(rule.inputs)) {
      const known = id === 'head-next-category' && name === 'head_category' ? 'current_head_category' : name;
      const said = inputs[name];
      if (!own.includes(name) && !all.has(known) && said)
        all.set(known, { id: known, rule, name, input, words: said, inputs });
    }
  }

  function view({ id, name, input, words, inputs }: ProfileInput, language: Language): PlanInput {
    return {
      input: id,
      kind: input.kind,
      label: words.label[language],
      question: words.ask[language],
      example: words.example[language],
      choices: choicesOf(name, input, inputs, { phrases, factWords })[language],
    };
  }

  return {
    find: (id: string) => all.get(id),
    ids: () => [...all.keys()],
    list: (language: Language): PlanInput[] => [...all.values()].map((one) => view(one, language)),
    view(id: string, language: Language): PlanInput {
      const found = all.get(id);
      if (!found) throw new Error(`the planner asks for ${id}, which no rule declares`);
      return view(found, language);
    },
  };
}
export type PlanInputs = ReturnType<typeof createPlanInputs>;
