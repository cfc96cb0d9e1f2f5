import type { Content } from '../content/content.ts';
import { parsePattern } from '../content/pattern.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { Mention, Tagged } from '../language/glossary.ts';
import type { Wishes } from './understand/create-wishes.ts';
import type { Intent, Understanding } from './understand/intent.ts';
import { matchPattern } from './understand/match-pattern.ts';
import { sentencesOf } from './understand/split-questions.ts';

/** How many letters may lie between the words of a wish that is declined: in a long story they are of different things. */
const NEAR = 60;
/** From such log-odds on the words speak for a wish, though no pattern does: below it other matters were declined too. */
const WISH_ODDS = 5.5;
/** A word may be mistyped; a shorter one would be another word as likely. */
const LONG_WORD = 10;

/**
 * Hears wishes that are declined whatever else a message is about. An honest question that only sounds like one («что
 * грозит за …») goes to the article that answers it, and one that stands beside an order to the bot is answered alone.
 */
export function createGuard({
  content: { refusals, articles },
  wishes,
}: {
  readonly content: Pick<Content, 'refusals' | 'articles'>;
  readonly wishes: Wishes;
}) {
  const honest = new Set(refusals.honest);
  const answering = new Map(refusals.refuse.map((refusal) => [refusal.article, refusal.honest]));
  const courtesies = new Set(articles.filter(({ kind }) => kind === 'smalltalk').map(({ id }) => id));
  const provisions = new Set(articles.filter(({ kind }) => kind === 'provision').map(({ id }) => id));
  const patterns = refusals.refuse.flatMap((refusal) =>
    refusal.when.map((text) => ({ refusal, pattern: parsePattern(text) })),
  );

  /** `again` understands a part of the message by itself. */
  return function guard(
    text: string,
    heard: Understanding,
    again: (text: string) => Understanding,
  ): Understanding {
    const { intent } = heard;
    const said = clearly(text);
    const refusal = declined(said);
    if (refusal) return besides(refusal, text, again) ?? { ...heard, intent: told(refusal.article) };
    const instead = intent.kind === 'article' ? answering.get(intent.id) : undefined;
    if (instead !== undefined && isHonest(said)) return { ...heard, intent: told(instead) };
    const wish = isHonest(said) ? undefined : likelyWish(text, heard);
    return wish === undefined ? heard : { ...heard, intent: told(wish) };
  };

  function isHonest({ mentions }: Pick<Tagged, 'mentions'>): boolean {
    return mentions.some(({ concept }) => honest.has(concept));
  }

  /** The article that declines what no pattern foresaw, where the words speak for a wish by far. */
  function likelyWish(text: string, { intent, tagged }: Understanding): string | undefined {
    if (intent.kind === 'person' || intent.kind === 'again') return undefined;
    if (intent.kind === 'article' && answering.has(intent.id)) return undefined;
    const { odds, article } = wishes.weigh(text, tagged);
    const polite = intent.kind === 'article' && courtesies.has(intent.id);
    return odds > (polite ? 2 * WISH_ODDS : WISH_ODDS) ? article : undefined;
  }

  /** The honest question in the sentences that ask for nothing to be declined. */
  function besides(
    refusal: Refusal,
    text: string,
    again: (text: string) => Understanding,
  ): Understanding | undefined {
    if (!refusal.answers_rest) return undefined;
    const rest = sentencesOf(text)
      .filter((sentence) => !declined(clearly(sentence)))
      .join(' ');
    if (rest === '' || declined(clearly(rest))) return undefined;
    const heard = again(rest);
    return answers(heard.intent) ? heard : undefined;
  }

  function answers(intent: Intent): boolean {
    return intent.kind === 'rule' || (intent.kind === 'article' && provisions.has(intent.id));
  }

  function declined(said: Pick<Tagged, 'mentions' | 'quantities'>): Refusal | undefined {
    return patterns.find(({ pattern }) => {
      const found = matchPattern(pattern, said);
      return found !== undefined && found.reach <= NEAR;
    })?.refusal;
  }

  function clearly(text: string): Pick<Tagged, 'mentions' | 'quantities'> {
    const { mentions, quantities } = wishes.turnsIn(text);
    return { quantities, mentions: mentions.filter((mention) => isClear(mention, text)) };
  }
}
export type Guard = ReturnType<typeof createGuard>;

function told(id: string): Intent {
  return { kind: 'article', id, also: [] };
}

function isClear({ via, start, end }: Mention, text: string): boolean {
  return via !== 'typo' || (end - start >= LONG_WORD && !/\s/u.test(text.slice(start, end)));
}
