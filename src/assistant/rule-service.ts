import { randomUUID } from 'node:crypto';
import type { Content } from '../content/content.ts';
import type { Day } from '../domain/day.ts';
import { daySchema } from '../domain/day.ts';
import { PersonMistake } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { InputWords } from '../domain/rule-words.ts';
import type { Service } from '../domain/service.ts';
import type { Rule } from '../rules/define-rule.ts';
import { boundsOf } from './bounds-of.ts';
import { inputWordsOf } from './compose/compose-outcome.ts';
import type { Evaluate } from './compose/create-evaluator.ts';
import type { TellDifferences } from './compose/tell-differences.ts';
import { inputSchema } from './input-schema.ts';
import { type Choice, choicesOf } from './understand/choices-of.ts';
import type { FactWords } from './wording/create-fact-words.ts';
import type { Phrases } from './wording/create-phrases.ts';

/** Rules as forms and tools see them, all from their one declaration. */
export function createRuleService(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly evaluate: Evaluate;
  readonly tellDifferences: TellDifferences;
  readonly today: () => Day;
}): Service['rules'] {
  const { content, rules, phrases, factWords, evaluate, tellDifferences, today } = deps;

  function choices(
    rule: Rule,
    id: string,
    inputs: Readonly<Record<string, InputWords>>,
    language: Language,
  ): readonly Choice[] {
    const input = rule.inputs[id];
    return input ? choicesOf(id, input, inputs, { phrases, factWords })[language] : [];
  }

  /** What may be sent for an input, in words: its values, the bounds of a number, the form of a day. */
  function allowed(rule: Rule, id: string, inputs: Readonly<Record<string, InputWords>>, language: Language) {
    const input = rule.inputs[id];
    if (!input) return '';
    const values = choices(rule, id, inputs, language);
    const sent = (value: string) => (input.kind === 'flag' ? String(value === 'yes') : value);
    if (values.length > 0) return values.map(({ value, label }) => `${sent(value)} (${label})`).join(', ');
    return phrases.phrase(language, `input-${input.kind}`, boundsOf(input));
  }

  function listed(language: Language): ReturnType<Service['rules']['list']> {
    return [...rules.values()].map((rule) => {
      const words = content.rules[rule.id];
      if (!words) throw new Error(`rule ${rule.id} has no words`);
      const inputs = inputWordsOf(rule, words, content);
      return {
        id: rule.id,
        title: words.title[language],
        about: words.about[language],
        examples: words.examples[language],
        inputs: Object.keys(rule.inputs).map((id) => ({
          id,
          question: inputs[id]?.ask[language] ?? id,
          example: inputs[id]?.example[language] ?? '',
          choices: choices(rule, id, inputs, language),
        })),
        schema: inputSchema({
          rule,
          words: inputs,
          choices: (id) => choices(rule, id, inputs, language),
          language,
        }),
      };
    });
  }

  // Nothing but the content decides it, and each page with a form asks for it.
  const lists = new Map<Language, ReturnType<typeof listed>>();

  return {
    list(language) {
      const list = lists.get(language) ?? listed(language);
      lists.set(language, list);
      return list;
    },
    evaluate({ id, inputs, on, language }) {
      const rule = rules.get(id);
      const words = content.rules[id];
      if (!rule || !words) throw new PersonMistake('unknown_rule', { id: id.slice(0, 60) });
      if (on !== undefined && !daySchema.safeParse(on).success) {
        throw new PersonMistake('bad_date', { value: String(on).slice(0, 40) });
      }
      const unknown = Object.keys(inputs).find((name) => !Object.hasOwn(rule.inputs, name));
      if (unknown !== undefined) {
        const names = Object.keys(rule.inputs).join(', ');
        throw new PersonMistake('unknown_input', { input: unknown.slice(0, 60), allowed: names });
      }
      const { outcome, draft } = evaluate({ rule, inputs, on: on ?? today(), language });
      const [wrong] = outcome.kind === 'invalid' ? outcome.problems : [];
      if (wrong) {
        const own = inputWordsOf(rule, words, content);
        throw new PersonMistake('bad_input', {
          input: own[wrong.input]?.label[language] ?? wrong.input,
          id: wrong.input,
          value: wrong.value.slice(0, 60),
          allowed: allowed(rule, wrong.input, own, language),
          example: own[wrong.input]?.example[language] ?? '',
        });
      }
      const { evidence: _, ...said } = tellDifferences(draft, '', language);
      return { id: randomUUID(), conversation: '', language, ...said };
    },
  };
}
