import type { Content } from '../../content/content.ts';
import type { Tagged } from '../../language/glossary.ts';
import { inCyrillic } from '../../language/in-cyrillic.ts';
import { ownWork } from '../../language/marker-words.ts';
import { hearCategory, isOwn } from './hear-category.ts';
import { hearInputs } from './hear-inputs.ts';
import { withoutDenied } from './without-denied.ts';

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
    const posts = tagged.mentions.filter(
      ({ concept }) => concept.startsWith('post.') || concept === 'subject-teacher',
    );
    const held = heldCategory(tagged);
    return {
      ...others,
      ...(post !== undefined && (posts.some((one) => isOwn(one, tagged)) || tellsOwnWork(tagged))
        ? { post }
        : {}),
      ...(held === undefined ? {} : { current_category: held }),
    };
  };
}

/** «Руковожу школой», «колледжде сабақ беремін»: the verb says whose post it is. */
function tellsOwnWork({ tokens }: Tagged): boolean {
  return tokens.some((token) => ownWork.test(inCyrillic(token).folded));
}

/** The category the speaker says to hold: «я эксперт», «с модератора», «эксперта получила». */
function heldCategory(said: Tagged): string | undefined {
  const tagged = withoutDenied(said);
  const { current, own } = hearCategory(tagged);
  const named = tagged.mentions.filter(({ concept }) => concept.startsWith('category.'));
  const granted = tagged.mentions.some(({ concept }) => concept === 'granted');
  const [only] = new Set(named.map(({ concept }) => concept));
  const got = granted && new Set(named.map(({ concept }) => concept)).size === 1 ? only : undefined;
  return current ?? own ?? got?.slice('category.'.length);
}
