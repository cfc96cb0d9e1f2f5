import type { Content } from '../../content/content.ts';
import type { Conflict } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Parameter } from '../../domain/parameter.ts';
import type { Reference } from '../../domain/reference.ts';
import { splitValue } from '../../domain/split-value.ts';
import { entryFact } from '../../rules/entry-fact.ts';
import type { Citer } from '../wording/create-citer.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { sentence } from './sentence.ts';

/** One place where another document differs from the norm. */
export interface Difference {
  readonly source: string;
  readonly reference: Reference;
  /** Places of the norm that it differs from. */
  readonly norms: readonly Reference[];
  readonly conflict: (language: Language) => Conflict;
  /** The same as one sentence: the document, what it says, its standing. */
  readonly line: (language: Language) => string;
  /** The article it stands in. */
  readonly article?: string;
  /** What it says, and what it is asked with: for likeness with a question. */
  readonly about: (language: Language) => readonly [said: string, whole: string];
}

/** Every difference that articles and parameters declare, worded when it is asked for. */
export function createDifferences(deps: {
  readonly content: Content;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly citer: Citer;
}): readonly Difference[] {
  const { content, phrases, factWords, citer } = deps;

  const ofArticles = content.articles.flatMap((article) =>
    article.differs.map(({ reference, text }): Difference => {
      const { title, questions } = article;
      return {
        source: sourceOf(reference),
        reference,
        article: article.id,
        norms: article.references,
        conflict: (language) => ({
          topic: title[language],
          value: text[language],
          citation: citer.cite(reference, language),
        }),
        line: (language) => sentence(text[language]),
        about: (language) => [
          text[language],
          [title[language], text[language], ...questions[language]].join(' '),
        ],
      };
    }),
  );

  const ofParameters = Object.values(content.parameters).flatMap((parameter) =>
    parameter.differs.flatMap((other): Difference[] => {
      if (other.agrees) return [];
      const { reference, note } = other;
      const source = sourceOf(reference);
      const value = (language: Language) =>
        [valueWords(parameter, other.value, language), note?.[language]].filter(Boolean).join('; ');
      return [
        {
          source,
          reference,
          norms: parameter.values.at(-1)?.references ?? [],
          conflict: (language) => ({
            topic: parameter.label[language],
            value: value(language),
            citation: citer.cite(reference, language),
          }),
          line: (language) => {
            const { short, standing } = citedSource(source, language);
            return sentence(
              phrases.phrase(language, 'conflict-said', {
                document: short,
                standing,
                topic: parameter.label[language],
                value: value(language),
              }),
            );
          },
          about: (language) => [value(language), `${parameter.label[language]} ${value(language)}`],
        },
      ];
    }),
  );

  function citedSource(id: string, language: Language) {
    const source = content.sources[id];
    if (!source) throw new Error(`${id}: no such source`);
    return {
      short: source.short[language],
      standing: phrases.phrase(language, `standing-${source.standing}`),
    };
  }

  function valueWords(
    parameter: Parameter,
    value: Parameter['differs'][number]['value'],
    language: Language,
  ): string | undefined {
    if (value === undefined) return undefined;
    const { table, entry } = splitValue(value);
    const word = (one: typeof entry) => {
      const fact = one === undefined ? undefined : entryFact(one, parameter);
      return fact ? factWords.word(fact, language) : phrases.phrase(language, 'edition-silent');
    };
    if (!table) return word(entry);
    const { by } = parameter;
    return Object.entries(table)
      .map(([key, one]) => {
        const row = by === undefined ? undefined : factWords.choiceLabel(by, key, language, {});
        return row === undefined ? word(one) : `${row} — ${word(one)}`;
      })
      .join(', ');
  }

  return [...ofArticles, ...ofParameters];
}

function sourceOf(reference: Reference): string {
  return reference.split('#')[0] ?? '';
}
