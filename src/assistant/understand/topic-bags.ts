import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import { grams } from '../../language/grams.ts';

/** A rule or an article taken apart into terms, once per language. Plain data: it is kept between starts. */
export interface TopicBags {
  readonly id: string;
  /** Each example question and title: terms of its letters, and the concepts it names. */
  readonly examples: readonly { readonly letters: readonly string[]; readonly concepts: readonly string[] }[];
  /** All questions of a language together. */
  readonly questions: readonly (readonly string[])[];
  /** Questions and text of a language together. */
  readonly body: readonly (readonly string[])[];
}

const LANGUAGES: readonly Language[] = ['ru', 'kk'];

/** Takes every topic apart; it costs some tenths of a second, and only content and code decide it. */
export function topicBags(content: Content, tagger: Tagger): TopicBags[] {
  return [...rulesOf(content), ...articlesOf(content)].map(({ id, asked, told }) => ({
    id,
    examples: LANGUAGES.flatMap((language) =>
      asked[language].map((text) => ({
        letters: grams(text),
        concepts: conceptBag(tagger.tag(text, language)),
      })),
    ),
    questions: LANGUAGES.map((language) => grams(asked[language].join(' '))),
    body: LANGUAGES.map((language) => grams([...asked[language], told[language]].join(' '))),
  }));
}

/** The concepts and the kinds of figures in a question, as a bag. */
export function conceptBag(tagged: Tagged): string[] {
  return [
    ...new Set([
      ...tagged.mentions.map(({ concept }) => concept),
      ...tagged.quantities.map(({ kind }) => `#${kind}`),
    ]),
  ];
}

interface TopicTexts {
  readonly id: string;
  readonly asked: Readonly<Record<Language, readonly string[]>>;
  readonly told: Readonly<Record<Language, string>>;
}

function rulesOf({ rules }: Content): TopicTexts[] {
  return Object.values(rules).map(({ id, title, about, examples, outcomes }) => {
    const told = (language: Language) =>
      [
        about[language],
        ...Object.values(outcomes).map(({ text }) => text[language].replaceAll(/\{[^}]*\}/gu, ' ')),
      ].join(' ');
    return {
      id,
      asked: { ru: [title.ru, ...examples.ru], kk: [title.kk, ...examples.kk] },
      told: { ru: told('ru'), kk: told('kk') },
    };
  });
}

function articlesOf({ articles }: Content): TopicTexts[] {
  return articles.map(({ id, title, questions, short, more }) => ({
    id,
    asked: { ru: [title.ru, ...questions.ru], kk: [title.kk, ...questions.kk] },
    told: { ru: `${short.ru} ${more.ru}`, kk: `${short.kk} ${more.kk}` },
  }));
}
