import type { Content } from '../../content/content.ts';
import { type Pattern, parsePattern } from '../../content/pattern.ts';
import type { Tagged } from '../../language/glossary.ts';
import { grams } from '../../language/grams.ts';
import { weighDocuments } from '../../retrieval/bm25.ts';
import { inverseFrequencies, unitVector } from './gram-vector.ts';
import { matchPattern } from './match-pattern.ts';
import { conceptBag, type TopicBags } from './topic-bags.ts';

/** Something a question can be about. `score` is roughly 0 to 2; `patterns` is how many groups of concepts its best pattern has. */
export interface Ranked {
  readonly id: string;
  readonly kind: 'rule' | 'article';
  readonly score: number;
  readonly patterns: number;
  /** Whether one of its patterns must be found. */
  readonly bound: boolean;
}

/**
 * Weights chosen on the development half of `evals/retrieval/questions.yaml` (93 % of first places right there; 90 %
 * in five-fold cross-validation), where each likeness alone gave 78–86 %.
 */
const WEIGHTS = { letters: 0.6, concepts: 0.4, body: 0.75, questions: 0.4 };
/** How much a long text is held back: less between questions, which are all short. */
const LENGTH_SHARE = { body: 0.75, questions: 0.5 };

/**
 * Ranks rules and articles for a question by their own declarations: likeness to their example questions in letters and
 * in concepts (which holds across languages), and to their text. It lives in memory: there are some hundreds of topics,
 * and every message needs it.
 */
export function createTopicRanker({ content, bags }: { content: Content; bags: readonly TopicBags[] }) {
  const rules = new Set(Object.keys(content.rules));
  const patterns = new Map([
    ...Object.values(content.rules).map(({ id, hears }) => [id, hears.map(parsePattern)] as const),
    ...content.articles.map(({ id, hears, needs }) => [id, [...hears, ...needs].map(parsePattern)] as const),
  ]);
  const bound = new Set([
    ...rules,
    ...content.articles.filter(({ needs }) => needs.length > 0).map(({ id }) => id),
  ]);
  const examples = bags.flatMap((bag, topic) => bag.examples.map((example) => ({ ...example, topic })));
  const exampleTopics = examples.map(({ topic }) => topic);
  const letters = cosineIndex(examples.map((example) => example.letters));
  const concepts = cosineIndex(examples.map((example) => example.concepts));
  const bodyTopics = bags.flatMap(({ body }, topic) => body.map(() => topic));
  const bodies = bm25Index(
    bags.flatMap(({ body }) => body),
    LENGTH_SHARE.body,
  );
  const questionTopics = bags.flatMap(({ questions }, topic) => questions.map(() => topic));
  const questions = bm25Index(
    bags.flatMap((bag) => bag.questions),
    LENGTH_SHARE.questions,
  );

  return {
    /** All topics, best first. */
    rank(text: string, tagged: Tagged): Ranked[] {
      const asked = grams(text);
      const likeness = new Float64Array(examples.length);
      letters(asked, WEIGHTS.letters, likeness);
      concepts(conceptBag(tagged), WEIGHTS.concepts, likeness);
      const scores = best(likeness, exampleTopics, bags.length);
      addBest(scores, bodies(asked), bodyTopics, WEIGHTS.body);
      addBest(scores, questions(asked), questionTopics, WEIGHTS.questions);
      return bags
        .map(({ id }, topic): Ranked => {
          return {
            id,
            kind: rules.has(id) ? 'rule' : 'article',
            score: scores[topic] ?? 0,
            patterns: matchedGroups(patterns.get(id) ?? [], tagged),
            bound: bound.has(id),
          };
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}
export type TopicRanker = ReturnType<typeof createTopicRanker>;

function matchedGroups(found: readonly Pattern[], tagged: Tagged): number {
  return found.reduce((most, pattern) => Math.max(most, matchPattern(pattern, tagged)?.groups ?? 0), 0);
}

function best(scores: Float64Array, topics: readonly number[], count: number): Float64Array {
  const most = new Float64Array(count);
  topics.forEach((topic, index) => {
    most[topic] = Math.max(most[topic] ?? 0, scores[index] ?? 0);
  });
  return most;
}

function addBest(into: Float64Array, scores: Float64Array, topics: readonly number[], weight: number): void {
  best(scores, topics, into.length).forEach((score, topic) => {
    into[topic] = (into[topic] ?? 0) + weight * score;
  });
}

type Postings = Map<string, { readonly at: number; readonly weight: number }[]>;

function post(postings: Postings, term: string, at: number, weight: number): void {
  const list = postings.get(term);
  if (list) list.push({ at, weight });
  else postings.set(term, [{ at, weight }]);
}

function addUp(postings: Postings, term: string, weight: number, into: Float64Array): void {
  for (const posting of postings.get(term) ?? [])
    into[posting.at] = (into[posting.at] ?? 0) + weight * posting.weight;
}

/** Cosine likeness to every bag, through one list per term. */
function cosineIndex(bags: readonly (readonly string[])[]) {
  const idf = inverseFrequencies(bags);
  const postings: Postings = new Map();
  bags.forEach((bag, at) => {
    for (const [term, weight] of unitVector(bag, idf)) post(postings, term, at, weight);
  });
  return (asked: readonly string[], share: number, into: Float64Array): void => {
    for (const [term, weight] of unitVector(asked, idf)) addUp(postings, term, share * weight, into);
  };
}

/** BM25 of every bag, as a share of what the question could come to at most. */
function bm25Index(bags: readonly (readonly string[])[], lengthShare: number) {
  const { weights, ceiling } = weighDocuments(bags, lengthShare);
  const postings: Postings = new Map();
  for (const { document, term, weight } of weights) post(postings, term, document, weight);
  return (asked: readonly string[]): Float64Array => {
    const terms = new Set(asked);
    const scores = new Float64Array(bags.length);
    const most = ceiling(terms);
    if (most > 0) for (const term of terms) addUp(postings, term, 1 / most, scores);
    return scores;
  };
}
