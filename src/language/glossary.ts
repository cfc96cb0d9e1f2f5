import type { Language } from '../domain/language.ts';
import { isCommonWord } from './common-words.ts';
import { languageOf } from './detect-language.ts';
import { chooseMatches, findMatches, type Match, type Variant, type Via } from './find-matches.ts';
import { buildPhraseTrie } from './phrase-trie.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { createSpelling } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';
import { transliterate } from './transliterate.ts';

/**
 * A thing people name. In `forms`, `*` at the end of a word is any ending, several words are a phrase, and `_` between
 * them lets one foreign word stand there. Dotted ids are values of vocabularies (`category.expert`).
 */
export interface Concept {
  readonly id: string;
  readonly ru: string;
  readonly kk: string;
  readonly short?: { readonly ru: string; readonly kk: string } | undefined;
  /** Why it is no topic by itself: it asks or connects, is a courtesy, belongs to any talk, tells what came, gives a value. */
  readonly mark?: 'asks' | 'courtesy' | 'talk' | 'tells' | 'value' | undefined;
  readonly forms: readonly string[];
}
export type Glossary = readonly Concept[];

/** A concept named in a text. `start` and `end` are offsets in the original text. */
export interface Mention {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly via: Via;
  /** It only gives a value: nothing of the topic is known by it. */
  readonly quiet?: true;
}

export interface Tagged {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly language: Language;
}

/** Endings written after a hyphen («ОЗП-ға», «1-ші санат») do not part the words of a phrase. */
const hyphenEnding =
  /^(?:[гк][ае]|[дт][ае]|[дтн][ае]н|[дтн][ыи]н?|[мбп]ен|с[ыи]н?|[лдт][ае]р\p{L}*|[ыи]?ншы|[ыи]?нши|ш[ыи]|ый|ой|й|ая|я|ую|ю|го|ого|му|ому|ом|м|е|ое|х|ых)$/u;
const variantsOf = (token: Token): readonly Variant[] => [
  { word: token.folded, via: 'form' },
  ...transliterate(token.folded).map((word): Variant => ({ word, via: 'translit' })),
];

/** Corrections are the costly part, and the words people use repeat. */
const remember = (correct: (word: string) => string | undefined): ((word: string) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (known.size >= 4096) known.clear();
    const corrected = correct(word);
    known.set(word, corrected);
    return corrected;
  };
};

/** What matches name, each concept once at a place. */
const mentionsOf = (matches: readonly Match[], tokens: readonly Token[]): Mention[] => {
  const seen = new Map<string, Mention>();
  for (const match of matches) {
    const start = tokens[match.tokens[0] ?? 0]?.start ?? 0;
    const end = tokens[match.tokens.at(-1) ?? 0]?.end ?? start;
    for (const concept of match.concepts) {
      const key = `${concept} ${start} ${end}`;
      if (!seen.has(key)) seen.set(key, { concept, start, end, via: match.via });
    }
  }
  return [...seen.values()];
};

export interface Tagger {
  /** Tokens, concepts, quantities and the language of a text. Typos are tried only on words no form fits. */
  tag(text: string, fallback?: Language): Tagged;
  /** Words of both languages for the concepts named, to look for across languages. */
  expand(tagged: Tagged): readonly string[];
}

/** Builds the index once; `tag` is then fast enough for every message. */
export const createTagger = (glossary: Glossary): Tagger => {
  const { root, vocabulary } = buildPhraseTrie(glossary.filter(({ mark }) => mark !== 'value'));
  // Found apart from the others, so that «без призов» leaves «без» to what listens for it.
  const quiet = buildPhraseTrie(glossary.filter(({ mark }) => mark === 'value'));
  const correct = remember(createSpelling(vocabulary.values()));
  const stems = { words: new Set<string>(), stems: new Set<string>() };
  for (const entry of [...vocabulary.values(), ...quiet.vocabulary.values()])
    (entry.stem ? stems.stems : stems.words).add(entry.word);
  const isKnown = (word: string): boolean => {
    if (stems.words.has(word) || isStopWord(word) || isCommonWord(word)) return true;
    for (let length = 3; length <= word.length; length += 1)
      if (stems.stems.has(word.slice(0, length))) return true;
    return false;
  };
  const labels = new Map(
    glossary.map((concept) => {
      const words = [concept.ru, concept.kk, concept.short?.ru ?? '', concept.short?.kk ?? ''].flatMap(
        (label) => tokenize(label).map((token) => token.folded),
      );
      return [concept.id, words.filter((word) => !isStopWord(word))] as const;
    }),
  );

  const withCorrections = (
    tokens: readonly Token[],
    variants: readonly (readonly Variant[])[],
    matched: ReadonlySet<number>,
  ): readonly (readonly Variant[])[] | undefined => {
    let corrected = false;
    const all = variants.map((known, index) => {
      if (matched.has(index) || tokens[index]?.kind !== 'word' || known.some(({ word }) => isKnown(word)))
        return known;
      const words = known.length > 1 ? known.slice(1) : known;
      const better = words.map(({ word }) => correct(word)).find((word) => word !== undefined);
      if (better === undefined) return known;
      corrected = true;
      return [...known, { word: better, via: 'typo' as const }];
    });
    return corrected ? all : undefined;
  };

  const tag = (text: string, fallback?: Language): Tagged => {
    const tokens = tokenize(text);
    const marks = {
      transparent: tokens.map((token) => token.joined && hyphenEnding.test(token.folded)),
      opening: tokens.map((token) => token.opening),
    };
    const variants = tokens.map(variantsOf);
    const told = chooseMatches(findMatches(quiet.root, variants, marks));
    let matches = findMatches(root, variants, marks);
    const matched = new Set(matches.flatMap((match) => match.tokens));
    const corrected = withCorrections(tokens, variants, matched);
    if (corrected !== undefined) matches = findMatches(root, corrected, marks);
    const mentions = [
      ...mentionsOf(chooseMatches(matches), tokens),
      ...mentionsOf(told, tokens).map((mention): Mention => ({ ...mention, quiet: true })),
    ];
    mentions.sort((one, other) => one.start - other.start || one.end - other.end);
    return {
      tokens,
      mentions,
      quantities: quantitiesOf(tokens),
      language: languageOf(tokens, fallback).language,
    };
  };

  const expand = (tagged: Tagged): readonly string[] => [
    ...new Set(
      tagged.mentions
        .filter(({ quiet: only }) => !only)
        .flatMap((mention) => labels.get(mention.concept) ?? []),
    ),
  ];

  return { tag, expand };
};
