import type { Content } from '../content/content.ts';
import { parsePattern } from '../content/pattern.ts';
import type { Language } from '../domain/language.ts';
import { createTagger } from '../language/glossary.ts';
import type { Intent } from './understand/intent.ts';
import { matchPattern } from './understand/match-pattern.ts';

/** How many letters may lie between the words of a wish that is declined: in a long story they are of different things. */
const NEAR = 60;
/** A word may be mistyped; a shorter one would be another word as likely. */
const LONG_WORD = 10;

/**
 * Hears wishes that are declined whatever else a message is about. An honest question that only sounds like one («что
 * грозит за …») goes to the article that answers it.
 */
export function createGuard({ refusals }: Pick<Content, 'refusals'>) {
  const honest = new Set(refusals.honest);
  const answering = new Map(refusals.refuse.map((refusal) => [refusal.article, refusal.honest]));
  const patterns = refusals.refuse.flatMap(({ article, when }) =>
    when.map((text) => ({ article, pattern: parsePattern(text) })),
  );
  // Made with the first question: most starts of a program ask none.
  let made: ReturnType<typeof createTagger> | undefined;

  return function guard(text: string, language: Language, intent: Intent): Intent {
    made ??= createTagger(refusals.concepts);
    const { mentions, quantities } = made.tag(text, language);
    const clear = mentions.filter(
      ({ via, start, end }) =>
        via !== 'typo' || (end - start >= LONG_WORD && !/\s/u.test(text.slice(start, end))),
    );
    const declined = patterns.find(({ pattern }) => {
      const found = matchPattern(pattern, { mentions: clear, quantities });
      return found !== undefined && found.reach <= NEAR;
    });
    if (declined) return { kind: 'article', id: declined.article, also: [] };
    const instead = intent.kind === 'article' ? answering.get(intent.id) : undefined;
    return instead !== undefined && clear.some(({ concept }) => honest.has(concept))
      ? { kind: 'article', id: instead, also: [] }
      : intent;
  };
}
export type Guard = ReturnType<typeof createGuard>;
