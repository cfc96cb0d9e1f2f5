import type { Content } from '../../content/content.ts';
import type { Tagged } from '../../language/glossary.ts';
import { inCyrillic } from '../../language/in-cyrillic.ts';
import { ownWork, supposing, towards } from '../../language/marker-words.ts';
import { hearCategory, isOwn, possessedCategory } from './hear-category.ts';
import { hearInputs } from './hear-inputs.ts';
import { isOwnPost } from './own-post.ts';
import { withoutBystanders } from './without-bystanders.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutOthers } from './without-others.ts';

/** What a message may tell of the person by the way. A category needs more care: it may be the one asked about. */
const TOLD = ['post', 'tenure_years', 'time_to_pension', 'old_category'] as const;

/** Hears what a message tells of the person, whatever it is about: later questions need not ask for it. */
export function createPersonFacts({ content }: { readonly content: Pick<Content, 'inputs'> }) {
  const words = Object.fromEntries(
    TOLD.flatMap((id) => {
      const input = content.inputs[id];
      return input ? [[id, input] as const] : [];
    }),
  );

  return function tellsOfPerson(text: string, tagged: Tagged): Readonly<Record<string, unknown>> {
    const { post, ...others } = hearInputs(text, tagged, words, []).values;
    const held = heldCategory(tagged);
    const wanted = wantedCategory(text, tagged);
    const own = ownPost(text, tagged, post);
    return {
      ...others,
      ...(own === undefined ? {} : { post: own }),
      ...(held === undefined ? {} : { current_category: held }),
      ...(wanted === undefined ? {} : { category: wanted }),
    };
  };
}

/** The post the speaker says to have, of all that are named: what was heard, where it is the only one. */
function ownPost(text: string, said: Tagged, heard: unknown): unknown {
  if (heard === undefined) return undefined;
  const tagged = withoutDenied(withoutBystanders(text, withoutOthers(text, said)));
  const posts = tagged.mentions.filter(
    ({ concept }) => concept.startsWith('post.') || concept === 'subject-teacher',
  );
  const own = posts.find((one) => isOwn(one, tagged)) ?? posts.find((one) => isOwnPost(text, one, tagged));
  if (own === undefined) return tellsOwnWork(tagged) ? heard : undefined;
  const several = new Set(posts.map(({ concept }) => concept)).size > 1;
  return several && own.concept.startsWith('post.') ? own.concept.slice('post.'.length) : heard;
}

/** «Руковожу школой», «колледжде сабақ беремін»: the verb says whose post it is. */
function tellsOwnWork({ tokens }: Tagged): boolean {
  return tokens.some((token) => ownWork.test(inCyrillic(token).folded));
}

/** The category the speaker says to go for: «иду на эксперта», «сарапшыға барам». */
function wantedCategory(text: string, said: Tagged): string | undefined {
  const goes = said.tokens.some((token) => towards.test(inCyrillic(token).folded));
  if (!goes || said.tokens.some(({ folded }) => supposing.test(folded))) return undefined;
  return hearCategory(withoutDenied(withoutOthers(text, said))).wanted;
}

/** The category the speaker says to hold: «я эксперт», «с модератора», «эксперта получила». */
function heldCategory(said: Tagged): string | undefined {
  const tagged = withoutDenied(said);
  const { current, own } = hearCategory(tagged);
  const named = tagged.mentions.filter(({ concept }) => concept.startsWith('category.'));
  const granted = tagged.mentions.some(({ concept }) => concept === 'granted');
  const [only] = new Set(named.map(({ concept }) => concept));
  const got = granted && new Set(named.map(({ concept }) => concept)).size === 1 ? only : undefined;
  return current ?? own ?? possessedCategory(tagged) ?? got?.slice('category.'.length);
}
