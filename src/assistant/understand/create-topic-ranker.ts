import type { Content } from '../../content/content.ts';
import { type Pattern, parsePattern } from '../../content/pattern.ts';
import type { Language } from '../../domain/language.ts';
import { grams } from '../../language/grams.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import { inverseFrequencies, unitVector } from './gram-vector.ts';
import { matchPattern } from './match-pattern.ts';

/** Something a question can be about. `score` runs from 0 to about 1.3. */
export interface Ranked {
  readonly id: string;
  readonly kind: 'rule' | 'article';
  readonly score: number;
  readonly byPattern: number;
  readonly byExample: number;
}

interface Topic {
  readonly id: string;
  readonly kind: 'rule' | 'article';
  readonly patterns: readonly Pattern[];
}

/** An example question taken apart: terms of its letters, and the concepts it names. */
export interface ExampleBags {
  readonly topic: string;
  readonly letters: readonly string[];
  readonly concepts: readonly string[];
}

/** Takes every example question and title apart; it costs some tenths of a second, and only content and code decide it. */
export function exampleBags(content: Content, tagger: Tagger): ExampleBags[] {
  return examplesOf(content).map(({ topic, text, language }) => ({
    topic,
    letters: grams(text),
    concepts: conceptBag(tagger.tag(text, language)),
  }));
}

interface Posting {
  readonly example: number;
  readonly weight: number;
}

/** Weight of likeness in letters; the rest is likeness in concepts, which holds across languages and wording. */
const LETTERS = 0.6;

/**
 * Ranks rules and articles for a question by their own declarations: patterns of concepts, and likeness to their
 * example questions. It lives in memory: there are some hundreds of topics, and every message needs it.
 */
export function createTopicRanker({ content, bags }: { content: Content; bags: readonly ExampleBags[] }) {
  const topics: Topic[] = [
    ...Object.values(content.rules).map(({ id, hears }) => ({ id, kind: 'rule' as const, patterns: hears.map(parsePattern) })),
    ...content.articles.map(({ id, hears }) => ({ id, kind: 'article' as const, patterns: hears.map(parsePattern) })),
  ];
  const position = new Map(topics.map(({ id }, index) => [id, index]));
  const examples = bags.flatMap(({ topic, ...bag }) => {
    const at = position.get(topic);
    return at === undefined ? [] : [{ ...bag, topic: at }];
  });
  const letterIndex = indexOf(examples.map(({ letters }) => letters));
  const conceptIndex = indexOf(examples.map(({ concepts }) => concepts));

  return {
    rank(text: string, tagged: Tagged): Ranked[] {
      const likeness = new Float64Array(examples.length);
      letterIndex.score(grams(text), LETTERS, likeness);
      conceptIndex.score(conceptBag(tagged), 1 - LETTERS, likeness);
      const byExample = new Float64Array(topics.length);
      examples.forEach(({ topic }, index) => {
        byExample[topic] = Math.max(byExample[topic] ?? 0, likeness[index] ?? 0);
      });
      return topics
        .map(({ id, kind, patterns }, index) => {
          const example = byExample[index] ?? 0;
          const pattern = patternScore(patterns, tagged);
          const score = Math.max(example, pattern) + 0.3 * Math.min(example, pattern);
          return { id, kind, score, byPattern: pattern, byExample: example };
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}
export type TopicRanker = ReturnType<typeof createTopicRanker>;

/** The more groups of concepts a pattern needs, the surer it is; one group alone is a hint. */
function patternScore(patterns: readonly Pattern[], { mentions }: Tagged): number {
  let best = 0;
  for (const pattern of patterns) {
    const match = matchPattern(pattern, mentions);
    if (match) best = Math.max(best, 0.3 + 0.2 * match.groups);
  }
  return best;
}

function conceptBag(tagged: Tagged): string[] {
  return [...tagged.mentions.map(({ concept }) => concept), ...tagged.quantities.map(({ kind }) => `#${kind}`)];
}

function examplesOf(content: Content): { topic: string; text: string; language: Language }[] {
  const languages: readonly Language[] = ['ru', 'kk'];
  return languages.flatMap((language) => [
    ...Object.values(content.rules).flatMap(({ id, title, examples }) =>
      [title[language], ...examples[language]].map((text) => ({ topic: id, text, language })),
    ),
    ...content.articles.flatMap(({ id, title, questions }) =>
      [title[language], ...questions[language]].map((text) => ({ topic: id, text, language })),
    ),
  ]);
}

/** Cosine likeness to every bag through one list per term. */
function indexOf(bags: readonly (readonly string[])[]) {
  const idf = inverseFrequencies(bags);
  const postings = new Map<string, Posting[]>();
  bags.forEach((bag, example) => {
    for (const [term, weight] of unitVector(bag, idf)) {
      const list = postings.get(term);
      if (list) list.push({ example, weight });
      else postings.set(term, [{ example, weight }]);
    }
  });
  return {
    score(bag: readonly string[], share: number, into: Float64Array): void {
      for (const [term, weight] of unitVector(bag, idf)) {
        for (const posting of postings.get(term) ?? []) {
          into[posting.example] = (into[posting.example] ?? 0) + share * weight * posting.weight;
        }
      }
    },
  };
}
