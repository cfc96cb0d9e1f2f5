import type { Content } from '../../content/content.ts';
import { createTagger, type Tagged } from '../../language/glossary.ts';
import { type WishIndex, weighWish, wishBag } from './wish-index.ts';

/** So many messages and parts of them are remembered: one message is weighed by several parts of its way. */
const REMEMBERED = 16;

/** What a message says of a wish that is declined. */
export interface Wish {
  /** The guard's own turns of speech in it. */
  readonly turns: Tagged;
  /** The log-odds that it is such a wish. */
  readonly odds: number;
  /** The article that would decline it. */
  readonly article?: string;
}

/** Weighs messages for wishes that are declined; `concepts` are those of the glossary in the same text. */
export function createWishes({
  content: { refusals },
  index,
}: {
  readonly content: Pick<Content, 'refusals'>;
  readonly index: WishIndex;
}) {
  // Made with the first question: most starts of a program ask none.
  let tagger: ReturnType<typeof createTagger> | undefined;
  const known = new Map<string, Wish>();

  return function weigh(text: string, concepts: Tagged): Wish {
    const before = known.get(text);
    if (before) return before;
    tagger ??= createTagger(refusals.concepts);
    const turns = tagger.tag(text, concepts.language);
    const wish = { turns, ...weighWish(index, wishBag(text, concepts, turns)) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, wish);
    return wish;
  };
}
export type WeighWish = ReturnType<typeof createWishes>;
