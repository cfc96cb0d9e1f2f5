import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Content } from '../content/content.ts';
import type { Day } from '../domain/day.ts';
import { daySchema } from '../domain/day.ts';
import { PersonMistake } from '../domain/errors.ts';
import type { Service } from '../domain/service.ts';
import type { Workdays } from '../rules/create-workdays.ts';
import type { Rule } from '../rules/define-rule.ts';
import { evaluateRule } from '../rules/evaluate-rule.ts';
import { type ComposeOutcome, inputWordsOf } from './compose/compose-outcome.ts';
import { choicesOf } from './understand/choices-of.ts';
import type { FactWords } from './wording/create-fact-words.ts';
import type { Phrases } from './wording/create-phrases.ts';

/** Rules as forms and tools see them, all from their one declaration. */
export function createRuleService(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly composeOutcome: ComposeOutcome;
  readonly workdays: Workdays;
  readonly today: () => Day;
}): Service['rules'] {
  const { content, rules, phrases, factWords, composeOutcome, workdays, today } = deps;
  return {
    list: (language) =>
      [...rules.values()].map((rule) => {
        const words = content.rules[rule.id];
        if (!words) throw new Error(`rule ${rule.id} has no words`);
        const inputs = inputWordsOf(rule, words, content);
        return {
          id: rule.id,
          title: words.title[language],
          about: words.about[language],
          examples: words.examples[language],
          inputs: Object.entries(rule.inputs).map(([id, input]) => ({
            id,
            question: inputs[id]?.ask[language] ?? id,
            example: inputs[id]?.example[language] ?? '',
            choices: choicesOf(id, input, inputs, { phrases, factWords })[language],
          })),
          schema: z.toJSONSchema(
            z.object(
              Object.fromEntries(
                Object.entries(rule.inputs).map(([id, input]) => [id, input.schema.optional()]),
              ),
            ),
            { io: 'input' },
          ),
        };
      }),
    evaluate({ id, inputs, on, language }) {
      const rule = rules.get(id);
      const words = content.rules[id];
      if (!rule || !words) throw new PersonMistake('unknown_rule', { id: id.slice(0, 60) });
      if (on !== undefined && !daySchema.safeParse(on).success) {
        throw new PersonMistake('bad_date', { value: String(on).slice(0, 40) });
      }
      const outcome = evaluateRule({
        rule,
        words,
        parameters: content.parameters,
        inputs,
        workdays,
        on: on ?? today(),
      });
      const [wrong] = outcome.kind === 'invalid' ? outcome.problems : [];
      if (wrong) {
        const known = inputWordsOf(rule, words, content)[wrong.input];
        const input = rule.inputs[wrong.input];
        throw new PersonMistake('bad_input', {
          input: wrong.input,
          allowed: input?.choices?.join(', ') ?? input?.kind ?? '',
          example: known?.example[language] ?? '',
        });
      }
      const { evidence: _, ...draft } = composeOutcome({ rule, words, outcome, language });
      return { id: randomUUID(), conversation: '', language, ...draft };
    },
  };
}
