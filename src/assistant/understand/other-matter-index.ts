import type { Tagged } from '../../language/glossary.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { type Bag, learnMargin, marginOf } from './learn-margin.ts';
import { messageBag, wordsOf } from './message-bag.ts';
import { conceptBag, type Example, type TopicExamples } from './topic-examples.ts';
import { begin } from './topic-index.ts';

/**
 * What each term of a message says of another matter than attestation, learnt from all example questions: those of other
 * topics against all the rest. Plain data, kept between starts.
 */
export interface OtherMatterIndex {
  readonly margins: ReadonlyMap<string, number>;
  /** The beginnings of all words in questions that are not of another matter. */
  readonly words: ReadonlySet<string>;
}

/** More words or concepts than this say nothing more. */
const MANY = 3;
/** The share of foreign words weighs as much as so many of them. */
const SHARE = 2;

/** Learns from all examples; it costs a second or two, and only content and code decide it. */
export function indexOtherMatters(topics: readonly TopicExamples[]): OtherMatterIndex {
  const examples = topics.flatMap(({ kind, asked }) =>
    [...asked.ru.slice(1), ...asked.kk.slice(1)].map((one) => ({ ...one, is: kind === 'off_topic' })),
  );
  const held = new Map<string, number>();
  for (const { text, is } of examples) {
    if (is) continue;
    for (const word of new Set(wordsOf(text).map(begin))) held.set(word, (held.get(word) ?? 0) + 1);
  }
  // An example is looked at as if it had not been there: its own words would all be known.
  const others = (own: number) => (word: string) => (held.get(begin(word)) ?? 0) > own;
  return {
    margins: learnMargin(
      examples.map(({ is, ...example }) => ({ is, bag: matterBag(example, others(is ? 0 : 1)) })),
    ),
    words: new Set(held.keys()),
  };
}

/** The margin by which a message is about something else: above 0 more likely than not. */
export type OtherMatter = (text: string, tagged: Tagged) => number;

export function weighOtherMatter(index: OtherMatterIndex, text: string, tagged: Tagged): number {
  const knows = (word: string) => index.words.has(begin(word));
  return marginOf(index.margins, matterBag({ text, concepts: conceptBag(tagged) }, knows));
}

function matterBag({ text, concepts }: Example, knows: (word: string) => boolean): Bag {
  const bag = messageBag(text, concepts);
  const telling = wordsOf(text).filter((word) => !isStopWord(word));
  const foreign = telling.filter((word) => !knows(word)).length;
  bag.set('f:foreign', Math.min(MANY, foreign));
  bag.set('f:share', (SHARE * foreign) / Math.max(1, telling.length));
  bag.set('f:concepts', Math.min(MANY, concepts.length));
  if (concepts.length === 0) bag.set('f:bare', 1);
  return bag;
}
