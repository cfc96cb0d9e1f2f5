import { fold } from './fold.ts';

/** A word of a form: the whole word, or a stem with any ending. */
export interface FormWord {
  readonly word: string;
  readonly stem: boolean;
}

interface Node {
  /** Made with the first word that goes on from here: most nodes end a form, and there are some ten thousand. */
  words: Map<string, Node> | undefined;
  stems: Map<string, Node> | undefined;
  /** Ids of concepts whose form ends here. */
  readonly concepts: string[];
  gap: Node | undefined;
  shortestStem: number;
}

export type { Node as PhraseNode };

const newNode = (): Node => ({
  words: undefined,
  stems: undefined,
  concepts: [],
  gap: undefined,
  shortestStem: 99,
});

const child = (node: Node, { word, stem }: FormWord): Node => {
  const map = (stem ? node.stems : node.words) ?? new Map<string, Node>();
  if (stem) node.stems = map;
  else node.words = map;
  const found = map.get(word) ?? newNode();
  map.set(word, found);
  return found;
};

/** Splits a form into its words, folded: `*` ends a stem, a lone `_` (here undefined) lets one foreign word stand between. */
export const parseForm = (form: string): readonly (FormWord | undefined)[] => {
  const words: (FormWord | undefined)[] = [];
  for (const match of fold(form).matchAll(/(?<=^|\s)_(?=\s)|(\d+(?:[/.]\d+)?|[\p{L}\p{M}']+|[%№])(\*?)/gu)) {
    words.push(match[1] === undefined ? undefined : { word: match[1], stem: match[2] === '*' });
  }
  return words;
};

/** Kazakh stems end softer before a vowel: «сабақ», «сабағым»; «кітап», «кітабы». Undefined for other stems. */
const softenedStem = (word: string): string | undefined => {
  if (word.length < 4 || !/[аыоуеиэюя][кп]$/u.test(word)) return undefined;
  return `${word.slice(0, -1)}${word.endsWith('к') ? 'г' : 'б'}`;
};

export interface PhraseTrie {
  readonly root: Node;
  /** Every word and stem of the forms, with the concepts it helps to name. */
  readonly vocabulary: ReadonlyMap<string, FormWord & { readonly concepts: ReadonlySet<string> }>;
}

/** Builds the index of forms by their words. */
export const buildPhraseTrie = (
  concepts: readonly { readonly id: string; readonly forms: readonly string[] }[],
): PhraseTrie => {
  const root = newNode();
  const vocabulary = new Map<string, FormWord & { concepts: Set<string> }>();
  for (const { id, forms } of concepts) {
    for (const form of forms) {
      let node = root;
      for (const part of parseForm(form)) {
        if (part === undefined) {
          node.gap ??= newNode();
          node = node.gap;
          continue;
        }
        if (part.stem) node.shortestStem = Math.min(node.shortestStem, part.word.length);
        const inner = child(node, part);
        const softened = part.stem ? softenedStem(part.word) : undefined;
        if (softened !== undefined && node.stems?.has(softened) === false) node.stems.set(softened, inner);
        node = inner;
        const key = part.stem ? `${part.word}*` : part.word;
        const entry = vocabulary.get(key) ?? { ...part, concepts: new Set<string>() };
        entry.concepts.add(id);
        vocabulary.set(key, entry);
      }
      if (node !== root && !node.concepts.includes(id)) node.concepts.push(id);
    }
  }
  return { root, vocabulary };
};

/** The nodes one word leads to, with how many of its letters the form spells out. */
export const follow = (
  node: Node,
  word: string,
): readonly { readonly node: Node; readonly literal: number }[] => {
  const found: { node: Node; literal: number }[] = [];
  const whole = node.words?.get(word);
  if (whole !== undefined) found.push({ node: whole, literal: word.length });
  if (node.stems === undefined) return found;
  for (let length = node.shortestStem; length <= word.length; length += 1) {
    const stem = node.stems.get(word.slice(0, length));
    if (stem !== undefined) found.push({ node: stem, literal: length });
  }
  return found;
};
