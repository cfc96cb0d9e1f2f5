import type { Content } from '../../src/content/content.ts';
import type { StoredPassage } from '../../src/store/passage-rows.ts';

/** A passage's usual length in words. */
const WORDS = 60;

/**
 * Passages in the words of the articles, as often as they stand there: the same number of terms per passage and the
 * same few very common ones as in real texts. Half are Russian, half Kazakh; the same seed makes the same passages.
 */
export function* syntheticPassages(
  content: Content,
  count: number,
): Generator<Omit<StoredPassage, 'length'>> {
  const words = { ru: wordsOf(content, 'ru'), kk: wordsOf(content, 'kk') };
  let state = 42;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  for (let number = 0; number < count; number += 1) {
    const language = number % 2 === 0 ? ('ru' as const) : ('kk' as const);
    const own = words[language];
    const say = (length: number) => Array.from({ length }, () => own[next(own.length)] ?? '').join(' ');
    yield {
      id: `synthetic:${number}:${language}`,
      source: 'synthetic',
      place: '',
      language,
      kind: 'original',
      title: say(5),
      text: say(WORDS / 2 + next(WORDS)),
      standing: 'in_force',
      fingerprint: String(number),
      document: 'synthetic',
      position: number,
    };
  }
}

function wordsOf(content: Content, language: 'ru' | 'kk'): string[] {
  return content.articles
    .flatMap((article) => [article.short[language], article.more[language], ...article.questions[language]])
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => word !== '');
}
