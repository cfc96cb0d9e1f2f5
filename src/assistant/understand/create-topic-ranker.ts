import type { Content } from '../../content/content.ts';
import { type Pattern, parsePattern } from '../../content/pattern.ts';
import type { Tagged } from '../../language/glossary.ts';
import { grams } from '../../language/grams.ts';
import { countTerms, SATURATED } from '../../retrieval/bm25.ts';
import type { Wishes } from './create-wishes.ts';
import { unitVector } from './gram-vector.ts';
import { matchPattern } from './match-pattern.ts';
import { addTerm, rarityIn } from './packed-index.ts';
import { conceptBag } from './topic-examples.ts';
import { begin, categoriesAmong, type OfTopics, type TopicIndex } from './topic-index.ts';

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
 * How much each likeness counts: a search over 400 settings on 2,401 example questions, each asked as if it were not there
 * (five folds), and 880 development questions. First places on the same points: 79.6 % of the left-out examples (78.8 % with
 * the concepts of one example as heavy as the example itself) and 95.1 % of the development questions (95.0 %). A linear
 * classifier, embeddings of a small multilingual model and boosted trees over the same likenesses gained two at most.
 * `example`: the most alike question, by letters and concepts together.
 */
const WEIGHTS = { example: 0.41, concepts: 0.18, body: 1.08, named: 0.35 };
/** Of the likeness to one example: how much is that of its letters, and of its concepts. */
const EXAMPLE = { letters: 0.6, concepts: 0.4 };

/** What a topic that declines loses: wishes are heard by the guard, and an honest question only sounds like one. */
const DECLINING = 0.05;
/** What a topic loses that tells of no norm: where a norm is as likely, it answers. */
const SILENT = 0.05;
/** What a topic loses whose title names other categories than the message: an expert is not told a master's norm. */
const OF_ANOTHER = 0.3;
/** The same where the words hardly speak for a wish: likeness alone accuses nobody. */
const UNLIKELY = 1;
const LIKELY_WISH = -0.2;

/**
 * Ranks rules and articles for a question by their own declarations: likeness to their example questions in letters and
 * in concepts (which holds across languages), and to their text. It lives in memory: there are some hundreds of topics,
 * and every message needs it.
 */
export function createTopicRanker({
  content,
  index,
  wishes,
}: {
  content: Content;
  index: TopicIndex;
  wishes: Wishes;
}) {
  const rules = new Set(Object.keys(content.rules));
  const patterns = new Map([
    ...Object.values(content.rules).map(({ id, hears }) => [id, hears.map(parsePattern)] as const),
    ...content.articles.map(({ id, hears, needs }) => [id, [...hears, ...needs].map(parsePattern)] as const),
  ]);
  const bound = new Set([
    ...rules,
    ...content.articles.filter(({ needs }) => needs.length > 0).map(({ id }) => id),
  ]);
  const silent = new Set(content.articles.filter(({ kind }) => kind === 'silent').map(({ id }) => id));
  const declining = new Set(content.articles.filter(({ kind }) => kind === 'refusal').map(({ id }) => id));

  /** A message is ranked, and the guard weighs it by the same likenesses. */
  const known = new WeakMap<Tagged, { readonly text: string; readonly scores: Float64Array }>();

  return {
    /** Whether any topic of attestation uses a word, in some form. */
    knows: (folded: string): boolean => index.words.has(begin(folded)),
    /** All topics, best first. */
    rank(text: string, tagged: Tagged): Ranked[] {
      const scores = scoresOf(text, tagged);
      const lost = wishes.weigh(text, tagged).margin + leadIn(scores) < LIKELY_WISH ? UNLIKELY : 0;
      return index.ids
        .map(
          (id, topic): Ranked => ({
            id,
            kind: rules.has(id) ? 'rule' : 'article',
            score: (scores[topic] ?? 0) - (declining.has(id) ? lost : 0),
            patterns: matchedGroups(patterns.get(id) ?? [], tagged),
            bound: bound.has(id),
          }),
        )
        .sort((a, b) => b.score - a.score);
    },
    /** How much likelier the likeliest topic that declines is than the likeliest that does not. */
    lead: (text: string, tagged: Tagged): number => leadIn(scoresOf(text, tagged)),
  };

  /** How likely each topic is by its words alone. */
  function scoresOf(text: string, tagged: Tagged): Float64Array {
    const before = known.get(tagged);
    if (before?.text === text) return before.scores;
    const asked = grams(text);
    const named = conceptBag(tagged);
    const concepts = cosine(index.concepts, named);
    const example = cosine(index.letters, asked);
    for (let bag = 0; bag < example.length; bag += 1)
      example[bag] = EXAMPLE.letters * (example[bag] ?? 0) + EXAMPLE.concepts * (concepts[bag] ?? 0);
    const scores = new Float64Array(index.ids.length);
    addBest(scores, example, index.letters.topics, WEIGHTS.example);
    addBest(scores, concepts, index.concepts.topics, WEIGHTS.concepts);
    addBest(scores, bm25(index.body, asked), index.body.topics, WEIGHTS.body);
    addBest(scores, bm25(index.named, named), index.named.topics, WEIGHTS.named);
    const wanted = categoriesAmong(named);
    index.ids.forEach((id, topic) => {
      const titled = index.titled[topic] ?? [];
      const ofAnother = wanted.length > 0 && titled.length > 0 && !titled.some((one) => wanted.includes(one));
      scores[topic] =
        (scores[topic] ?? 0) -
        (declining.has(id) ? DECLINING : silent.has(id) ? SILENT : 0) -
        (ofAnother ? OF_ANOTHER : 0);
    });
    known.set(tagged, { text, scores });
    return scores;
  }

  function leadIn(scores: Float64Array): number {
    let wish = 0;
    let other = 0;
    index.ids.forEach((id, topic) => {
      const score = scores[topic] ?? 0;
      if (declining.has(id)) wish = Math.max(wish, score);
      else other = Math.max(other, score);
    });
    return wish - other;
  }
}
export type TopicRanker = ReturnType<typeof createTopicRanker>;

function matchedGroups(found: readonly Pattern[], tagged: Tagged): number {
  return found.reduce((most, pattern) => Math.max(most, matchPattern(pattern, tagged)?.groups ?? 0), 0);
}

/** Adds to each topic the best score of its bags, times `weight`. */
function addBest(into: Float64Array, scores: Float64Array, topics: Uint16Array, weight: number): void {
  const most = new Float64Array(into.length);
  // Plain loops: this is walked some ten thousand steps for each message.
  for (let bag = 0; bag < topics.length; bag += 1) {
    const topic = topics[bag] ?? 0;
    const score = scores[bag] ?? 0;
    if (score > (most[topic] ?? 0)) most[topic] = score;
  }
  for (let topic = 0; topic < most.length; topic += 1)
    into[topic] = (into[topic] ?? 0) + weight * (most[topic] ?? 0);
}

/** The cosine likeness to every bag. */
function cosine({ index }: OfTopics, asked: readonly string[]): Float64Array {
  const scores = new Float64Array(index.bags);
  for (const [term, share] of unitVector(countTerms(asked), (one) => rarityIn(index, one)))
    addTerm(index, term, share, scores);
  return scores;
}

/** BM25 of every bag, as a share of what the question could come to at most. */
function bm25({ index }: OfTopics, asked: readonly string[]): Float64Array {
  const terms = new Set(asked);
  const scores = new Float64Array(index.bags);
  const most = [...terms].reduce((sum, term) => sum + SATURATED * rarityIn(index, term), 0);
  if (most > 0) for (const term of terms) addTerm(index, term, 1 / most, scores);
  return scores;
}
