import type { Content } from '../../content/content.ts';
import type { Article } from '../../domain/article.ts';
import type { Language } from '../../domain/language.ts';
import type { Draft } from './draft.ts';
import type { NamedSources } from './named-sources.ts';
import type { RankDifferences } from './rank-differences.ts';

/** From this on the words of a difference tell what a question is about. */
const SURE = 0.3;
/** Nothing that the answer touches may come so near to it. */
const BESIDE = 0.7;

/**
 * The article to answer with where a person names a document and what they say of it is a known difference of another
 * topic than the one that was understood: the words of the document are the better hint.
 */
export function createArticleInstead(deps: {
  readonly content: Pick<Content, 'articles'>;
  readonly rank: RankDifferences;
  readonly namedSources: NamedSources;
}) {
  const { content, rank, namedSources } = deps;
  const telling = new Map(
    content.articles.flatMap((article) => (article.kind === 'provision' ? [[article.id, article]] : [])),
  );

  return function articleInstead(draft: Draft, question: string, language: Language): Article | undefined {
    const named = namedSources.meantIn(question);
    if (named.size === 0) return undefined;
    const places = draft.citations.flatMap(({ reference }) => reference ?? []);
    const ranked = rank(question, places, language).filter(({ difference }) => named.has(difference.source));
    const best = ranked.find(({ difference }) => telling.has(difference.article ?? ''));
    if (!best || best.likeness < SURE) return undefined;
    const instead = telling.get(best.difference.article ?? '');
    // What the documents leave open may still be told by another article on the same place.
    if (draft.status === 'unanswerable') return instead;
    const touching = ranked.find(({ touches }) => touches)?.likeness ?? 0;
    return !best.touches && touching < best.likeness * BESIDE ? instead : undefined;
  };
}
export type ArticleInstead = ReturnType<typeof createArticleInstead>;
