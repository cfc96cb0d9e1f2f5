import { parsePattern } from '../../content/pattern.ts';
import type { Refusals } from '../../content/read-refusals.ts';
import type { Refusal } from '../../domain/refusals.ts';
import { createTagger, type Mention, type Tagged } from '../../language/glossary.ts';
import { matchPattern } from './match-pattern.ts';

/** How many letters may lie between the words of a wish that is declined: in a long story they are of different things. */
const NEAR = 60;
/** A word may be mistyped; a shorter one would be another word as likely. */
const LONG_WORD = 10;

/** What the patterns of what is declined find in a message. */
export interface Turns {
  readonly mentions: readonly Mention[];
  /** The first whose pattern matches. */
  readonly refusal?: Refusal;
  /** `p:article` where a pattern matches; `q:article` where it would but for the words of an honest question. */
  readonly signs: readonly string[];
}

/** Hears the guard's own turns of speech, which mean nothing elsewhere. */
export function createWishPatterns(refusals: Refusals): (text: string) => Turns {
  const tagger = createTagger(refusals.concepts);
  const patterns = refusals.refuse.flatMap((refusal) =>
    refusal.when.map((text) => {
      const pattern = parsePattern(text);
      return { refusal, pattern, bare: { ...pattern, none: [], nowhere: [] } };
    }),
  );
  return (text) => {
    const { mentions, quantities } = tagger.tag(text);
    const said: Pick<Tagged, 'mentions' | 'quantities'> = {
      quantities,
      mentions: mentions.filter((mention) => isClear(mention, text)),
    };
    const near = patterns.filter(({ bare }) => (matchPattern(bare, said)?.reach ?? NEAR + 1) <= NEAR);
    const whole = near.filter(({ pattern }) => (matchPattern(pattern, said)?.reach ?? NEAR + 1) <= NEAR);
    const [first] = whole;
    return {
      mentions: said.mentions,
      ...(first === undefined ? {} : { refusal: first.refusal }),
      signs: [
        ...new Set([
          ...near.map(({ refusal }) => `q:${refusal.article}`),
          ...whole.map(({ refusal }) => `p:${refusal.article}`),
        ]),
      ],
    };
  };
}

function isClear({ via, start, end }: Mention, text: string): boolean {
  return via !== 'typo' || (end - start >= LONG_WORD && !/\s/u.test(text.slice(start, end)));
}
