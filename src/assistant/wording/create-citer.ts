import type { Content } from '../../content/content.ts';
import type { Citation } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { anchorOf, citablePlace } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Phrases } from './create-phrases.ts';

/**
 * Turns references into citations in a language. A reference leads to its place in the document where that was taken in,
 * else to the page of an article on it, else to what is known of the document.
 */
export function createCiter({
  content,
  phrases,
  ingested = () => false,
}: {
  content: Pick<Content, 'sources' | 'articles'>;
  phrases: Phrases;
  /** Whether a document was taken in. */
  ingested?: (source: string) => boolean;
}) {
  const articleAt = new Map<string, string>();
  for (const article of content.articles) {
    for (const reference of article.references) {
      if (!articleAt.has(reference)) articleAt.set(reference, article.id);
    }
  }

  function linkOf(reference: Reference): string {
    const [source = '', place = ''] = reference.split('#');
    const page = `/sources/${source}#${anchorOf(place)}`;
    if (ingested(source)) return page;
    const article = articleAt.get(reference) ?? articleAt.get(reference.split('/')[0] ?? reference);
    return article === undefined ? page : `/articles/${article}`;
  }

  function cite(reference: Reference, language: Language): Citation {
    const source = content.sources[sourceOf(reference)];
    if (!source) throw new Error(`${reference}: no such source`);
    return {
      source: source.id,
      reference,
      title: source.short[language],
      place: placeWords(phrases, reference.split('#')[1] ?? '', language),
      edition: source.edition[language],
      standing: source.standing,
      link: linkOf(reference),
    };
  }

  return {
    cite,
    /** A passage's place in words. */
    placeOf: (place: string, language: Language): string =>
      placeWords(phrases, citablePlace(place), language),
    /** Each place once, in the order given; a point gives way to its sub-point where both are named. */
    citeAll(references: readonly Reference[], language: Language): Citation[] {
      const once = [...new Set(references)];
      const kept = once.filter((one) => !once.some((other) => other.startsWith(`${one}/`)));
      return kept.map((reference) => cite(reference, language));
    },
  };
}
export type Citer = ReturnType<typeof createCiter>;

function sourceOf(reference: Reference): string {
  return reference.split('#')[0] ?? '';
}

function placeWords(phrases: Phrases, place: string, language: Language): string {
  const [head = '', sub] = place.split('/');
  if (head.startsWith('l')) {
    const lines = head.slice(1).replace('-', '–');
    return phrases.phrase(language, lines.includes('–') ? 'place-lines' : 'place-line', { lines });
  }
  if (head.startsWith('app')) {
    const appendix = head.slice(3);
    return sub === undefined
      ? phrases.phrase(language, 'place-appendix', { appendix })
      : phrases.phrase(language, 'place-appendix-row', { appendix, row: sub });
  }
  const point = head.replace('-', '–');
  return sub === undefined
    ? phrases.phrase(language, 'place-point', { point })
    : phrases.phrase(language, 'place-subpoint', { point, sub });
}
