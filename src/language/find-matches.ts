import { follow, type PhraseNode } from './phrase-trie.ts';

/** As written, mistyped, or in Latin letters. */
export type Via = 'form' | 'typo' | 'translit';

/** One reading of a word of the text. */
export interface Variant {
  readonly word: string;
  readonly via: Via;
}

/** A form that stands in the text; `tokens` are the indexes of its words, `literal` how many letters it spells out. */
export interface Match {
  readonly concepts: readonly string[];
  readonly tokens: readonly number[];
  readonly literal: number;
  readonly via: Via;
}

const weakest = (one: Via, other: Via): Via => {
  if (one === 'typo' || other === 'typo') return 'typo';
  return one === 'translit' ? one : other;
};

/**
 * Every form that stands in the tokens, overlapping ones too. Words that are `transparent` may be passed over; a phrase
 * ends where a sentence does.
 */
export const findMatches = (
  root: PhraseNode,
  variants: readonly (readonly Variant[])[],
  {
    transparent,
    opening,
  }: { readonly transparent: readonly boolean[]; readonly opening: readonly boolean[] },
): readonly Match[] => {
  const matches: Match[] = [];
  const walk = (node: PhraseNode, at: number, taken: readonly number[], literal: number, via: Via): void => {
    for (const variant of variants[at] ?? []) {
      for (const step of follow(node, variant.word)) {
        const tokens = [...taken, at];
        const spelled = literal + step.literal;
        const worst = weakest(via, variant.via);
        if (step.node.concepts.length > 0) {
          matches.push({ concepts: step.node.concepts, tokens, literal: spelled, via: worst });
        }
        let next = at + 1;
        if (opening[next] === true) continue;
        if (step.node.words !== undefined || step.node.stems !== undefined) {
          walk(step.node, next, tokens, spelled, worst);
        }
        while (transparent[next] === true) next += 1;
        if (opening[next] === true) continue;
        if (next > at + 1) walk(step.node, next, tokens, spelled, worst);
        if (step.node.gap === undefined) continue;
        walk(step.node.gap, next, tokens, spelled, worst);
        if (opening[next + 1] !== true) walk(step.node.gap, next + 1, tokens, spelled, worst);
      }
    }
  };
  for (let at = 0; at < variants.length; at += 1) walk(root, at, [], 0, 'form');
  return matches;
};

/** The longest matches; of those over exactly the same tokens, the most literal; equals stay together. */
export const chooseMatches = (matches: readonly Match[]): readonly Match[] => {
  const sorted = [...matches].sort(
    (one, other) => other.tokens.length - one.tokens.length || other.literal - one.literal,
  );
  const owner = new Map<number, Match>();
  return sorted.filter((match) => {
    for (const token of match.tokens) {
      const other = owner.get(token);
      if (other === undefined) continue;
      if (other.tokens.length > match.tokens.length) return false;
      const same = other.tokens.every((taken, index) => taken === match.tokens[index]);
      if (same && other.literal > match.literal) return false;
    }
    for (const token of match.tokens) if (!owner.has(token)) owner.set(token, match);
    return true;
  });
};
