import type { Content } from '../../content/content.ts';
import type { Understood } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import { inputWordsOf } from './compose-outcome.ts';

/** What was understood of a rule's inputs, worded for the person; values that cannot be are left out. */
export function understoodFacts(request: {
  readonly rule: Rule;
  readonly known: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly content: Pick<Content, 'rules' | 'inputs'>;
  readonly factWords: FactWords;
}): Understood[] {
  const { rule, known, language, content, factWords } = request;
  const words = content.rules[rule.id];
  if (!words) return [];
  const own = inputWordsOf(rule, words, content);
  return Object.entries(rule.inputs).flatMap(([input, declared]) => {
    const parsed = declared.schema.safeParse(known[input]);
    const label = own[input]?.label[language];
    if (known[input] === undefined || !parsed.success || label === undefined) return [];
    const text = factWords.word(declared.fact(parsed.data), language, own);
    return [{ input, label, value: parsed.data, text }];
  });
}
