import type { Content } from '../../content/content.ts';
import type { VocabularyWords } from '../../content/vocabulary-words.ts';
import type { Language } from '../../domain/language.ts';
import type { Fact } from '../../domain/outcome.ts';
import type { InputWords } from '../../domain/rule-words.ts';
import type { Arguments, Phrases } from './create-phrases.ts';

type OwnInputs = Readonly<Record<string, InputWords>>;

/** How facts read in a language: alone («5 лет») and as arguments of a sentence. */
export function createFactWords({
  content,
  phrases,
}: {
  content: Pick<Content, 'vocabulary'>;
  phrases: Phrases;
}) {
  function choiceWords(set: string, value: string): VocabularyWords | undefined {
    const all: Readonly<Record<string, Readonly<Record<string, VocabularyWords>>>> = content.vocabulary;
    return all[set]?.[value];
  }

  function choiceLabel(set: string, value: string, language: Language, own: OwnInputs): string {
    return own[set]?.choices?.[value]?.[language] ?? choiceWords(set, value)?.label[language] ?? value;
  }

  function word(fact: Fact, language: Language, own: OwnInputs = {}): string {
    switch (fact.type) {
      case 'number': {
        const id = `unit-${fact.unit}`;
        return phrases.phrase(language, phrases.has(language, id) ? id : 'unit-other', { n: fact.value });
      }
      case 'range':
        return phrases.phrase(language, 'range', { min: fact.min, max: fact.max });
      case 'day':
        return fact.value.split('-').reverse().join('.');
      case 'choice':
        return choiceLabel(fact.vocabulary, fact.value, language, own);
      case 'duration':
        return durationWords(fact, language);
      case 'words':
        return fact.value[language];
      case 'text':
        return fact.value;
      case 'list':
        return fact.items
          .map((item) => word(item, language, own))
          .join(fact.items.some(({ type }) => type === 'pair') ? '; ' : ', ');
      case 'pair':
        return `${word(fact.name, language, own)} — ${word(fact.content, language, own)}`;
    }
  }

  function durationWords({ years, months }: { years: number; months: number }, language: Language): string {
    const inYears = phrases.phrase(language, 'unit-years', { n: years });
    const inMonths = phrases.phrase(language, 'unit-months', { n: months });
    if (months === 0) return inYears;
    return years === 0
      ? inMonths
      : phrases.phrase(language, 'duration-both', { years: inYears, months: inMonths });
  }

  /** Facts as arguments: numbers stay numbers (so that plural forms work), choices bring their case forms `name_gen`. */
  function args(facts: Readonly<Record<string, Fact>>, language: Language, own: OwnInputs = {}): Arguments {
    const all: Record<string, string | number> = {};
    for (const [name, fact] of Object.entries(facts)) {
      all[name] = fact.type === 'number' ? fact.value : word(fact, language, own);
      if (fact.type === 'choice') {
        const forms: Readonly<Record<string, string>> =
          choiceWords(fact.vocabulary, fact.value)?.[language] ?? {};
        for (const [form, text] of Object.entries(forms)) all[`${name}_${form}`] = text;
      }
    }
    return all;
  }

  return { word, args, choiceLabel };
}
export type FactWords = ReturnType<typeof createFactWords>;
