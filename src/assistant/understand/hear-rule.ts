import type { Content } from '../../content/content.ts';
import type { InputWords } from '../../domain/rule-words.ts';
import { splitValue } from '../../domain/split-value.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { inputWordsOf } from '../compose/compose-outcome.ts';
import { type Heard, hearInputs } from './hear-inputs.ts';

/** Hears the values of a rule's inputs by the words of its declaration. */
export function createRuleHearing({ content }: { readonly content: Content }) {
  const taskCounts = numbersOfParameter(content, 'ozp.tasks');
  const words = new Map<string, Readonly<Record<string, InputWords>>>();

  function wordsOf(rule: Rule): Readonly<Record<string, InputWords>> {
    const known = words.get(rule.id);
    if (known) return known;
    const declared = content.rules[rule.id];
    if (!declared) throw new Error(`rule ${rule.id} has no words in knowledge/rules`);
    const own = inputWordsOf(rule, declared, content);
    words.set(rule.id, own);
    return own;
  }

  return {
    taskCounts,
    wordsOf,
    hear: (rule: Rule, text: string, tagged: Tagged): Heard =>
      hearInputs(
        text,
        tagged,
        wordsOf(rule),
        taskCounts,
        (input, value) => rule.inputs[input]?.schema.safeParse(value).success ?? false,
      ),
  };
}
export type RuleHearing = ReturnType<typeof createRuleHearing>;

function numbersOfParameter(content: Content, id: string): number[] {
  const value = content.parameters[id]?.values.at(-1)?.value;
  if (value === undefined) return [];
  const { table, entry } = splitValue(value);
  const entries = table ? Object.values(table) : [entry];
  return [...new Set(entries.filter((one): one is number => typeof one === 'number'))];
}
