import type { Language } from '../../domain/language.ts';
import type { InputWords } from '../../domain/rule-words.ts';
import type { Input } from '../../rules/input.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values a person can pick for an input, with their words in both languages; none for numbers and dates. */
export function choicesOf(
  id: string,
  input: Input<unknown>,
  inputs: Readonly<Record<string, InputWords>>,
  { phrases, factWords }: { readonly phrases: Phrases; readonly factWords: FactWords },
): Record<Language, Choice[]> {
  const inLanguage = (language: Language): Choice[] =>
    input.kind === 'flag'
      ? ['yes', 'no'].map((value) => ({ value, label: phrases.phrase(language, value) }))
      : (input.choices ?? []).map((value) => ({
          value,
          label: factWords.choiceLabel(input.vocabulary ?? id, value, language, inputs),
        }));
  return { ru: inLanguage('ru'), kk: inLanguage('kk') };
}
