import type { Content } from '../../content/content.ts';
import type { Tagged } from '../../language/glossary.ts';
import { conceptBag } from './topic-examples.ts';
import { type WishIndex, weighWish, wishBag } from './wish-index.ts';
import { createWishPatterns, type Turns } from './wish-patterns.ts';

/** So many messages and parts of them are remembered: one message is weighed by several parts of its way. */
const REMEMBERED = 16;

/** What a message says of a wish that is declined. */
interface Wish {
  /** By how much it is such a wish: above 0 more likely than not, from 1 on surely. */
  readonly margin: number;
  /** The article that would decline it. */
  readonly article?: string;
}

/** Weighs messages for wishes that are declined. */
export function createWishes({
  content: { refusals },
  index,
}: {
  readonly content: Pick<Content, 'refusals'>;
  readonly index: WishIndex;
}) {
  // Made with the first question: most starts of a program ask none.
  let turnsIn: ReturnType<typeof createWishPatterns> | undefined;
  const known = new Map<string, { readonly turns: Turns; wish?: Wish }>();

  function heard(text: string) {
    const before = known.get(text);
    if (before) return before;
    turnsIn ??= createWishPatterns(refusals);
    if (known.size >= REMEMBERED) known.clear();
    const made: { readonly turns: Turns; wish?: Wish } = { turns: turnsIn(text) };
    known.set(text, made);
    return made;
  }

  return {
    /** The guard's own turns of speech in a message. */
    turnsIn: (text: string): Turns => heard(text).turns,
    /** How likely a message wishes for what is declined; `concepts` are those of the glossary in it. */
    weigh(text: string, concepts: Tagged): Wish {
      const one = heard(text);
      one.wish ??= weighWish(index, wishBag(text, conceptBag(concepts), one.turns));
      return one.wish;
    },
  };
}
export type Wishes = ReturnType<typeof createWishes>;
