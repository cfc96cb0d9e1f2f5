import type { Content } from '../../content/content.ts';
import type { ArticleKind } from '../../domain/article.ts';
import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import { grams } from '../../language/grams.ts';
import { tokenize } from '../../language/tokenize.ts';
import { rarity, saturate } from '../../retrieval/bm25.ts';
import { cosineWeighing } from './gram-vector.ts';
import { type PackedIndex, packIndex, type Weighing } from './packed-index.ts';

/** How much a long text is held back: less between questions, which are all short. */
const LENGTH_SHARE = { body: 0.75, named: 0.5 };

/** All rules and articles taken apart into terms. Plain data: it is kept between starts. */
export interface TopicIndex {
  readonly ids: readonly string[];
  /** The categories that each topic's title names: it tells of these alone. */
  readonly titled: readonly (readonly string[])[];
  /** Each example question and title: terms of its letters, and the concepts it names. */
  readonly letters: OfTopics;
  readonly concepts: OfTopics;
  /** The concepts that all questions of a topic name, in both languages together. */
  readonly named: OfTopics;
  /** Questions and text of a topic in a language together. */
  readonly body: OfTopics;
  /** The beginnings of all words that topics of attestation use. */
  readonly words: ReadonlySet<string>;
}

/** Bags of terms, and which topic each belongs to. */
export interface OfTopics {
  readonly topics: Uint16Array;
  readonly index: PackedIndex;
}

const LANGUAGES: readonly Language[] = ['ru', 'kk'];

/** What these say is no talk of attestation. */
const OTHER_TALK: ReadonlySet<ArticleKind> = new Set(['off_topic', 'smalltalk', 'refusal', 'person']);
/** So many letters tell a word whatever its ending. */
const BEGINNING = 5;

/** The beginning of a folded word, by which `words` holds it. */
export function begin(folded: string): string {
  return folded.slice(0, BEGINNING);
}

/** Takes every topic apart; it costs some tenths of a second, and only content and code decide it. */
export function indexTopics(content: Content, tagger: Tagger): TopicIndex {
  const topics = [...rulesOf(content), ...articlesOf(content)];
  const packed = (
    bagsOf: (topic: TopicTexts, language: Language) => readonly (readonly string[])[],
    weighing: Weighing,
  ): OfTopics => {
    const bags = topics.flatMap((topic, number) =>
      LANGUAGES.flatMap((language) => bagsOf(topic, language).map((bag) => ({ number, bag }))),
    );
    return {
      topics: Uint16Array.from(bags, ({ number }) => number),
      index: packIndex(
        bags.map(({ bag }) => bag),
        weighing,
      ),
    };
  };
  const talk = new Set(content.articles.filter(({ kind }) => OTHER_TALK.has(kind)).map(({ id }) => id));
  return {
    words: new Set(
      topics
        .filter(({ id }) => !talk.has(id))
        .flatMap(({ asked, told }) => LANGUAGES.flatMap((language) => [...asked[language], told[language]]))
        .flatMap((text) =>
          tokenize(text).flatMap(({ kind, folded }) => (kind === 'word' ? [begin(folded)] : [])),
        ),
    ),
    ids: topics.map(({ id }) => id),
    titled: topics.map(({ asked }) =>
      LANGUAGES.flatMap((language) => categoriesIn(tagger.tag(asked[language][0] ?? '', language))),
    ),
    letters: packed(({ asked }, language) => asked[language].map((text) => grams(text)), cosineWeighing),
    concepts: packed(
      ({ asked }, language) => asked[language].map((text) => conceptBag(tagger.tag(text, language))),
      cosineWeighing,
    ),
    named: packed(
      ({ asked }, language) => (language === 'ru' ? [namedBy(asked, tagger)] : []),
      bm25Weighing(LENGTH_SHARE.named),
    ),
    body: packed(
      ({ asked, told }, language) => [grams([...asked[language], told[language]].join(' '))],
      bm25Weighing(LENGTH_SHARE.body),
    ),
  };
}

/** The categories that a text names. */
export function categoriesIn({ mentions }: Tagged): string[] {
  return [...new Set(mentions.flatMap(({ concept }) => (concept.startsWith('category.') ? [concept] : [])))];
}

/** Every concept of every question, as often as it is named. */
function namedBy(asked: TopicTexts['asked'], tagger: Tagger): string[] {
  return LANGUAGES.flatMap((language) =>
    asked[language].flatMap((text) => conceptBag(tagger.tag(text, language))),
  );
}

/** `lengthShare`: how much a long bag is held back, from 0 (not at all) to 1 (wholly). */
function bm25Weighing(lengthShare: number): Weighing {
  return {
    rarity,
    weights: (counts, rare, { length, average }) =>
      new Map(
        [...counts].map(([term, times]) => [
          term,
          rare(term) * saturate(times, length, average, lengthShare),
        ]),
      ),
  };
}

/** The concepts and the kinds of figures in a question, as a bag. */
export function conceptBag(tagged: Tagged): string[] {
  return [
    ...new Set([
      ...tagged.mentions.flatMap(({ concept, quiet }) => (quiet ? [] : [concept])),
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
