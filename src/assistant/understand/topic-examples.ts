import type { Content } from '../../content/content.ts';
import type { ArticleKind } from '../../domain/article.ts';
import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';

/** A question that a topic answers, or its title. */
export interface Example {
  readonly text: string;
  /** The concepts and the kinds of figures in it. */
  readonly concepts: readonly string[];
}

/** What a rule or an article declares of itself. */
export interface TopicExamples {
  readonly id: string;
  readonly kind: ArticleKind | 'rule';
  /** The title first, then its questions. */
  readonly asked: Readonly<Record<Language, readonly Example[]>>;
  readonly told: Readonly<Record<Language, string>>;
}

/** All rules and articles with their questions, tagged once for all that learns from them. */
export function topicExamples({ rules, articles }: Content, tagger: Tagger): TopicExamples[] {
  const asked = (title: Record<Language, string>, questions: Record<Language, readonly string[]>) => {
    const inLanguage = (language: Language) =>
      [title[language], ...questions[language]].map(
        (text): Example => ({ text, concepts: conceptBag(tagger.tag(text, language)) }),
      );
    return { ru: inLanguage('ru'), kk: inLanguage('kk') };
  };
  return [
    ...Object.values(rules).map(({ id, title, about, examples, outcomes }): TopicExamples => {
      const told = (language: Language) =>
        [
          about[language],
          ...Object.values(outcomes).map(({ text }) => text[language].replaceAll(/\{[^}]*\}/gu, ' ')),
        ].join(' ');
      return {
        id,
        kind: 'rule',
        asked: asked(title, examples),
        told: { ru: told('ru'), kk: told('kk') },
      };
    }),
    ...articles.map(
      ({ id, kind, title, questions, short, more }): TopicExamples => ({
        id,
        kind,
        asked: asked(title, questions),
        told: { ru: `${short.ru} ${more.ru}`, kk: `${short.kk} ${more.kk}` },
      }),
    ),
  ];
}

/** The concepts and the kinds of figures in a question, as a bag. */
export function conceptBag({ mentions, quantities }: Pick<Tagged, 'mentions' | 'quantities'>): string[] {
  return [
    ...new Set([
      ...mentions.flatMap(({ concept, quiet }) => (quiet ? [] : [concept])),
      ...quantities.map(({ kind }) => `#${kind}`),
    ]),
  ];
}
