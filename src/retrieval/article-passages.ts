import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.ts';
import type { Language } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';
import type { StoredPassage } from '../store/passage-rows.ts';

/** Kinds of articles that hold knowledge; greetings and refusals are understood, not searched. */
const SEARCHED: readonly Article['kind'][] = ['provision', 'silent'];

/** An article as passages, one per language, with the standing of the first document it refers to. */
export function articlePassages(
  article: Article,
  sources: Readonly<Record<string, Source>>,
  fill: (article: Article, language: Language) => string,
): Omit<StoredPassage, 'length'>[] {
  if (!SEARCHED.includes(article.kind)) return [];
  const [source = '', place = ''] = (article.references[0] ?? '').split('#');
  const languages: readonly Language[] = ['ru', 'kk'];
  return languages.map((language) => {
    const text = [...article.questions[language], fill(article, language)].join('\n');
    return {
      id: `article:${article.id}:${language}`,
      source: source === '' ? 'kenes' : source,
      place,
      language,
      kind: 'article',
      title: article.title[language],
      text,
      standing: sources[source]?.standing ?? 'unregistered',
      fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 16),
      document: '',
      position: 0,
    };
  });
}
