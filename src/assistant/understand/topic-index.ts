import type { Language } from '../../domain/language.ts';
import { grams } from '../../language/grams.ts';
import { tokenize } from '../../language/tokenize.ts';
import { rarity, saturate } from '../../retrieval/bm25.ts';
import { cosineWeighing } from './gram-vector.ts';
import { type PackedIndex, packIndex, type Weighing } from './packed-index.ts';
import type { TopicExamples } from './topic-examples.ts';

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
const OTHER_TALK: ReadonlySet<TopicExamples['kind']> = new Set([
  'off_topic',
  'smalltalk',
  'refusal',
  'person',
]);
/** So many letters tell a word whatever its ending. */
const BEGINNING = 5;

/** The beginning of a folded word, by which `words` holds it. */
export function begin(folded: string): string {
  return folded.slice(0, BEGINNING);
}

/** Takes every topic apart; it costs some tenths of a second, and only content and code decide it. */
export function indexTopics(topics: readonly TopicExamples[]): TopicIndex {
  const packed = (
    bagsOf: (topic: TopicExamples, language: Language) => readonly (readonly string[])[],
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
  return {
    words: new Set(
      topics
        .filter(({ kind }) => !OTHER_TALK.has(kind))
        .flatMap((topic) => LANGUAGES.flatMap((language) => textsOf(topic, language)))
        .flatMap((text) =>
          tokenize(text).flatMap(({ kind, folded }) => (kind === 'word' ? [begin(folded)] : [])),
        ),
    ),
    ids: topics.map(({ id }) => id),
    titled: topics.map(({ asked }) =>
      LANGUAGES.flatMap((language) => categoriesAmong(asked[language][0]?.concepts ?? [])),
    ),
    letters: packed(({ asked }, language) => asked[language].map(({ text }) => grams(text)), cosineWeighing),
    concepts: packed(
      ({ asked }, language) => asked[language].map(({ concepts }) => concepts),
      cosineWeighing,
    ),
    named: packed(
      ({ asked }, language) =>
        // Every concept of every question, as often as it is named.
        language === 'ru' ? [[...asked.ru, ...asked.kk].flatMap(({ concepts }) => concepts)] : [],
      bm25Weighing(LENGTH_SHARE.named),
    ),
    body: packed(
      (topic, language) => [grams(textsOf(topic, language).join(' '))],
      bm25Weighing(LENGTH_SHARE.body),
    ),
  };
}

function textsOf({ asked, told }: TopicExamples, language: Language): string[] {
  return [...asked[language].map(({ text }) => text), told[language]];
}

/** The categories among concepts. */
export function categoriesAmong(concepts: readonly string[]): string[] {
  return [...new Set(concepts.filter((concept) => concept.startsWith('category.')))];
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
