import type { Content } from '../content/content.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { TopicRanker } from './understand/create-topic-ranker.ts';
import type { Wishes } from './understand/create-wishes.ts';
import type { Intent, Understanding } from './understand/intent.ts';
import { sentencesOf } from './understand/split-questions.ts';
import type { Turns } from './understand/wish-patterns.ts';

/** From such a margin on the words speak for a wish, though no pattern does: chosen on wishes in strangers' words. */
const WISH = -0.2;
/** The same where no other topic is much likelier than the one that declines. */
const LEADING_WISH = -0.4;
const LEADS = -0.05;
/** The same where the message is small talk, has the words of an honest question, or asks for a computation. */
const SURE_WISH = -0.1;
/** From such a margin on it is one, whatever honest words stand in it. */
const CERTAIN_WISH = 0.25;
/** Where the article that declines is so much less likely than another, only a certain wish is one that no pattern foresaw. */
const FAR_BEHIND = -0.3;
/** A reply of two words («простите, 40») has too little in it to accuse by. */
const FEW_WORDS = 3;
/** Below such a margin the words are those of another matter, though a pattern matches. */
const NO_WISH = -0.75;

/**
 * Hears wishes that are declined whatever else a message is about. An honest question that only sounds like one («что
 * грозит за …») goes to the article that answers it, and one that stands beside an order to the bot is answered alone.
 */
export function createGuard({
  content: { refusals, articles },
  wishes,
  ranker,
}: {
  readonly content: Pick<Content, 'refusals' | 'articles'>;
  readonly wishes: Wishes;
  readonly ranker: Pick<TopicRanker, 'lead'>;
}) {
  const honest = new Set(refusals.honest);
  const answering = new Map(refusals.refuse.map((refusal) => [refusal.article, refusal.honest]));
  const courtesies = new Set(articles.filter(({ kind }) => kind === 'smalltalk').map(({ id }) => id));
  const provisions = new Set(articles.filter(({ kind }) => kind === 'provision').map(({ id }) => id));

  /** `again` understands a part of the message by itself. */
  return function guard(
    text: string,
    heard: Understanding,
    again: (text: string) => Understanding,
  ): Understanding {
    const { intent } = heard;
    const said = wishes.turnsIn(text);
    const refusal = declined(text, heard);
    if (refusal) return besides(refusal, text, again) ?? { ...heard, intent: told(refusal.article) };
    const instead = intent.kind === 'article' ? answering.get(intent.id) : undefined;
    if (instead !== undefined && isHonest(said) && weigh(text, heard).margin <= CERTAIN_WISH)
      return { ...heard, intent: told(instead) };
    const wish = likelyWish(text, heard);
    return wish === undefined ? heard : { ...heard, intent: told(wish) };
  };

  function isHonest({ mentions }: Turns): boolean {
    return mentions.some(({ concept }) => honest.has(concept));
  }

  /** The article that declines what no pattern foresaw, where the words speak for a wish by far. */
  function likelyWish(text: string, heard: Understanding): string | undefined {
    const { intent } = heard;
    if (intent.kind === 'person' || intent.kind === 'again') return undefined;
    // What was asked for, or is put right, is no question of its own.
    if (heard.own !== undefined && heard.own.length > 0) return undefined;
    if (intent.kind === 'article' && answering.has(intent.id)) return undefined;
    const { margin, lead, article } = weigh(text, heard);
    const words = heard.tagged.tokens.filter(({ kind }) => kind === 'word').length;
    if (words < FEW_WORDS || (lead < FAR_BEHIND && margin <= CERTAIN_WISH)) return undefined;
    return margin > needed(text, intent, lead) ? article : undefined;
  }

  function needed(text: string, intent: Intent, lead: number): number {
    const polite = intent.kind === 'article' && courtesies.has(intent.id) && lead <= LEADS;
    const told = intent.kind === 'rule' || polite || isHonest(wishes.turnsIn(text));
    if (told) return SURE_WISH;
    return lead > LEADS ? LEADING_WISH : WISH;
  }

  /** The honest question in the sentences that ask for nothing to be declined. */
  function besides(
    refusal: Refusal,
    text: string,
    again: (text: string) => Understanding,
  ): Understanding | undefined {
    if (!refusal.answers_rest) return undefined;
    const rest = sentencesOf(text)
      .filter((sentence) => wishes.turnsIn(sentence).refusal === undefined)
      .join(' ');
    if (rest === '' || wishes.turnsIn(rest).refusal !== undefined) return undefined;
    const heard = again(rest);
    return answers(heard.intent) ? heard : undefined;
  }

  function answers(intent: Intent): boolean {
    return intent.kind === 'rule' || (intent.kind === 'article' && provisions.has(intent.id));
  }

  /** What a pattern declines. An order to the bot is one in any company: it comes with other words on purpose. */
  function declined(text: string, heard: Understanding): Refusal | undefined {
    const { refusal } = wishes.turnsIn(text);
    const ordered = refusal?.answers_rest === true;
    return ordered || weigh(text, heard).margin > NO_WISH ? refusal : undefined;
  }

  /** The words against all others, and the likeliest wish against its best honest rival: either alone accused more. */
  function weigh(
    text: string,
    { tagged }: Understanding,
  ): ReturnType<Wishes['weigh']> & { readonly lead: number } {
    const { margin, ...wish } = wishes.weigh(text, tagged);
    const lead = ranker.lead(text, tagged);
    return { ...wish, lead, margin: margin + lead };
  }
}
export type Guard = ReturnType<typeof createGuard>;

function told(id: string): Intent {
  return { kind: 'article', id, also: [] };
}
