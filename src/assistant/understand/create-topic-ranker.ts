import type { Content } from '../../content/content.ts';
import { type Pattern, parsePattern } from '../../content/pattern.ts';
import type { Tagged } from '../../language/glossary.ts';
import { grams } from '../../language/grams.ts';
import { countTerms, SATURATED } from '../../retrieval/bm25.ts';
import { unitVector } from './gram-vector.ts';
import { matchPattern } from './match-pattern.ts';
import { addTerm, type PackedIndex, rarityIn } from './packed-index.ts';
import { conceptBag, type OfTopics, type TopicIndex } from './topic-index.ts';

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

/**
 * Ranks rules and articles for a question by their own declarations: likeness to their example questions in letters and
 * in concepts (which holds across languages), and to their text. It lives in memory: there are some hundreds of topics,
 * and every message needs it.
 */
export function createTopicRanker({ content, index }: { content: Content; index: TopicIndex }) {
  const rules = new Set(Object.keys(content.rules));
  const patterns = new Map([
    ...Object.values(content.rules).map(({ id, hears }) => [id, hears.map(parsePattern)] as const),
    ...content.articles.map(({ id, hears, needs }) => [id, [...hears, ...needs].map(parsePattern)] as const),
  ]);
  const bound = new Set([
    ...rules,
    ...content.articles.filter(({ needs }) => needs.length > 0).map(({ id }) => id),
  ]);

  return {
    /** All topics, best first. */
    rank(text: string, tagged: Tagged): Ranked[] {
      const asked = grams(text);
      const likeness = new Float64Array(index.letters.index.bags);
      addCosine(index.letters.index, asked, WEIGHTS.letters, likeness);
      addCosine(index.concepts.index, conceptBag(tagged), WEIGHTS.concepts, likeness);
      const scores = new Float64Array(index.ids.length);
      addBest(scores, likeness, index.letters.topics, 1);
      addBest(scores, bm25(index.body, asked), index.body.topics, WEIGHTS.body);
      addBest(scores, bm25(index.questions, asked), index.questions.topics, WEIGHTS.questions);
      return index.ids
        .map((id, topic): Ranked => {
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

/** Adds to each topic the best score of its bags, times `weight`. */
function addBest(into: Float64Array, scores: Float64Array, topics: Uint16Array, weight: number): void {
  const most = new Float64Array(into.length);
  topics.forEach((topic, bag) => {
    most[topic] = Math.max(most[topic] ?? 0, scores[bag] ?? 0);
  });
  most.forEach((score, topic) => {
    into[topic] = (into[topic] ?? 0) + weight * score;
  });
}

/** Adds the cosine likeness to every bag, times `weight`. */
function addCosine(index: PackedIndex, asked: readonly string[], weight: number, into: Float64Array): void {
  for (const [term, share] of unitVector(countTerms(asked), (one) => rarityIn(index, one)))
    addTerm(index, term, weight * share, into);
}

/** BM25 of every bag, as a share of what the question could come to at most. */
function bm25({ index }: OfTopics, asked: readonly string[]): Float64Array {
  const terms = new Set(asked);
  const scores = new Float64Array(index.bags);
  const most = [...terms].reduce((sum, term) => sum + SATURATED * rarityIn(index, term), 0);
  if (most > 0) for (const term of terms) addTerm(index, term, 1 / most, scores);
  return scores;
}
