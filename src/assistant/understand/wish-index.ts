import type { Content } from '../../content/content.ts';
import { createTagger, type Tagged, type Tagger } from '../../language/glossary.ts';
import { tokenize } from '../../language/tokenize.ts';
import { transliterate } from '../../language/transliterate.ts';

/**
 * How much each word and concept of a message speaks for a wish that is declined: counts over all example questions, those
 * of refusals against all others (naive Bayes). Plain data, kept between starts.
 */
export interface WishIndex {
  /** Ids of the articles that decline. */
  readonly articles: readonly string[];
  /** For each term the log-odds of a wish, and its log-likelihood under each of `articles`. */
  readonly terms: ReadonlyMap<string, TermEvidence>;
  /** What a term that none of the wishes holds says of each article. */
  readonly unseen: readonly number[];
}
interface TermEvidence {
  readonly odds: number;
  readonly likelihoods: readonly number[];
}

/** What was never seen in a wish was nearly never: chosen with the threshold on 1,400 development questions. */
const SMOOTHING = 0.02;
/** Which of the wishes it is hangs on fewer examples. */
const SMOOTHING_AMONG = 0.5;
/** So many letters tell a word whatever its ending. */
const BEGINNING = 6;
/** What the guard's own turns of speech weigh against a word or a concept of the glossary. */
const WEIGHTS = { word: 0.5, concept: 0.5, turn: 1 };

type Bag = ReadonlyMap<string, number>;

/** The words and concepts of a message, with what each weighs. */
export function wishBag(
  text: string,
  concepts: Pick<Tagged, 'mentions'>,
  turns: Pick<Tagged, 'mentions'>,
): Bag {
  const bag = new Map<string, number>();
  for (const { kind, folded } of tokenize(text)) {
    const word = transliterate(folded)[0] ?? folded;
    if (kind === 'word') bag.set(`w:${word.slice(0, BEGINNING)}`, WEIGHTS.word);
  }
  for (const { concept } of concepts.mentions) bag.set(`c:${concept}`, WEIGHTS.concept);
  for (const { concept, via } of turns.mentions) if (via !== 'typo') bag.set(`t:${concept}`, WEIGHTS.turn);
  return bag;
}

/** Counts the evidence over all examples; it costs a second, and only content and code decide it. */
export function indexWishes(content: Content, tagger: Tagger): WishIndex {
  const turns = createTagger(content.refusals.concepts);
  const articles = content.articles.filter(({ kind }) => kind === 'refusal').map(({ id }) => id);
  const wishes = articles.map(() => new Map<string, number>());
  const honest = new Map<string, number>();
  for (const { id, texts } of examplesOf(content)) {
    const into = wishes[articles.indexOf(id)] ?? honest;
    for (const text of texts) {
      for (const [term, weight] of wishBag(text, tagger.tag(text), turns.tag(text)))
        into.set(term, (into.get(term) ?? 0) + weight);
    }
  }
  const all = new Map<string, number>();
  for (const counts of wishes)
    for (const [term, count] of counts) all.set(term, (all.get(term) ?? 0) + count);
  const terms = new Set([...all.keys(), ...honest.keys()]);
  const likelihood = (counts: ReadonlyMap<string, number>, smoothing: number) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, smoothing * terms.size);
    return (term: string) => Math.log(((counts.get(term) ?? 0) + smoothing) / total);
  };
  const ofAll = likelihood(all, SMOOTHING);
  const ofHonest = likelihood(honest, SMOOTHING);
  const ofEach = wishes.map((counts) => likelihood(counts, SMOOTHING_AMONG));
  return {
    articles,
    terms: new Map(
      [...terms].map((term) => [
        term,
        {
          odds: ofAll(term) - ofHonest(term),
          likelihoods: all.has(term) ? ofEach.map((of) => of(term)) : [],
        },
      ]),
    ),
    unseen: ofEach.map((of) => of('')),
  };
}

function examplesOf({ articles, rules }: Content): { id: string; texts: readonly string[] }[] {
  return [
    ...articles.map(({ id, questions }) => ({ id, texts: [...questions.ru, ...questions.kk] })),
    ...Object.values(rules).map(({ id, examples }) => ({ id, texts: [...examples.ru, ...examples.kk] })),
  ];
}

/** The log-odds that a message wishes for what is declined, and the article that declines it likeliest. */
export function weighWish(index: WishIndex, bag: Bag): { readonly odds: number; readonly article?: string } {
  let odds = 0;
  const likelihoods = index.articles.map(() => 0);
  for (const [term, weight] of bag) {
    const known = index.terms.get(term);
    if (!known) continue;
    odds += weight * known.odds;
    index.unseen.forEach((unseen, at) => {
      likelihoods[at] = (likelihoods[at] ?? 0) + weight * (known.likelihoods[at] ?? unseen);
    });
  }
  const article = index.articles[likelihoods.indexOf(Math.max(...likelihoods))];
  return { odds, ...(article === undefined ? {} : { article }) };
}
