import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { InputWords } from '../domain/rule-words.ts';
import type { Rule } from '../rules/define-rule.ts';
import { exampleValue } from './example-value.ts';
import type { Choice } from './understand/choices-of.ts';

/** The JSON Schema of a rule's inputs, each with its label, its question and an example, in a language. */
export function inputSchema(request: {
  readonly rule: Rule;
  readonly words: Readonly<Record<string, InputWords>>;
  readonly choices: (id: string) => readonly Choice[];
  readonly language: Language;
}) {
  const { rule, words, choices, language } = request;
  const shape = Object.entries(rule.inputs).map(([id, { schema }]) => [id, schema.optional()] as const);
  const { properties = {}, ...whole } = z.toJSONSchema(z.strictObject(Object.fromEntries(shape)), {
    io: 'input',
  });
  const described = Object.entries(rule.inputs).map(([id, input]) => {
    const property = properties[id];
    const known = words[id];
    const example = exampleValue(input, known);
    const values = choices(id).map(({ value, label }) => `${value} — ${label}`);
    const about = [known?.ask[language], values.join('; ')].filter(
      (part) => part !== undefined && part !== '',
    );
    return [
      id,
      {
        ...(typeof property === 'object' ? property : {}),
        title: known?.label[language] ?? id,
        description: about.join(' '),
        ...(example === undefined ? {} : { examples: [example] }),
      },
    ] as const;
  });
  return { ...whole, properties: Object.fromEntries(described) };
}
