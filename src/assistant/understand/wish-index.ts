import type { Refusals } from '../../content/read-refusals.ts';
import type { Language } from '../../domain/language.ts';
import { type Bag, learnMargin, marginOf } from './learn-margin.ts';
import { messageBag } from './message-bag.ts';
import type { TopicExamples } from './topic-examples.ts';
import { createWishPatterns, type Turns } from './wish-patterns.ts';

/**
 * What each term of a message says of a wish that is declined, learnt from all example questions: those of refusals against
 * all others, so that honest questions of the same words weigh against it. Plain data, kept between starts.
 */
export interface WishIndex {
  /** Ids of the articles that decline. */
  readonly articles: readonly string[];
  /** What each term adds to the margin. */
  readonly margins: ReadonlyMap<string, number>;
  /** For terms of wishes the log-likelihood under each of `articles`. */
  readonly likelihoods: ReadonlyMap<string, readonly number[]>;
  /** What a term that none of the wishes holds says of each article. */
  readonly unseen: readonly number[];
}

const LANGUAGES: readonly Language[] = ['ru', 'kk'];
/** Which of the wishes it is hangs on few examples. */
const SMOOTHING = 0.5;

/** The words, letters, concepts and turns of speech of a message, with what each weighs. */
export function wishBag(text: string, concepts: readonly string[], turns: Turns): Bag {
  const bag = messageBag(text, concepts);
  for (const sign of turns.signs) bag.set(sign, 1);
  return bag;
}

/** Learns from all examples; it costs a second, and only content and code decide it. */
export function indexWishes(topics: readonly TopicExamples[], refusals: Refusals): WishIndex {
  const articles = topics.filter(({ kind }) => kind === 'refusal').map(({ id }) => id);
  const wishes = articles.map(() => new Map<string, number>());
  const turnsIn = createWishPatterns(refusals);
  function* examples(): Generator<{ readonly bag: Bag; readonly is: boolean }> {
    for (const { id, asked } of topics) {
      const wish = wishes[articles.indexOf(id)];
      for (const { text, concepts } of LANGUAGES.flatMap((language) => asked[language].slice(1))) {
        const bag = wishBag(text, concepts, turnsIn(text));
        if (wish) for (const [term, weight] of bag) wish.set(term, (wish.get(term) ?? 0) + weight);
        yield { bag, is: wish !== undefined };
      }
    }
  }
  const margins = learnMargin(examples());
  const terms = new Set(wishes.flatMap((counts) => [...counts.keys()]));
  const ofEach = wishes.map((counts) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, SMOOTHING * terms.size);
    return (term: string) => Math.log(((counts.get(term) ?? 0) + SMOOTHING) / total);
  });
  return {
    articles,
    margins,
    likelihoods: new Map([...terms].map((term) => [term, ofEach.map((of) => of(term))])),
    unseen: ofEach.map((of) => of('\0')),
  };
}

/** The margin by which a message wishes for what is declined, and the article that declines it likeliest. */
export function weighWish(
  index: WishIndex,
  bag: Bag,
): { readonly margin: number; readonly article?: string } {
  const sums = index.articles.map(() => 0);
  for (const [term, weight] of bag) {
    const likelihoods = index.likelihoods.get(term) ?? index.unseen;
    likelihoods.forEach((likelihood, at) => {
      sums[at] = (sums[at] ?? 0) + weight * likelihood;
    });
  }
  const article = index.articles[sums.indexOf(Math.max(...sums))];
  const margin = marginOf(index.margins, bag);
  return { margin, ...(article === undefined ? {} : { article }) };
}
