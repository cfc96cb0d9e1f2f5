import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Search } from '../../retrieval/create-search.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Draft } from './draft.ts';
import { unique } from './moment.ts';

/** An article below this score shares only common letters with the question: 99 of 100 that are asked for reach it. */
const NEAR = 40;

/** Looks in the index of articles where no topic answers a question. */
export function createNearArticles(deps: {
  readonly articles: ReadonlyMap<string, Article>;
  readonly composeArticle: ComposeArticle;
  readonly suggest: Suggest;
  readonly search: Search;
}) {
  const { articles, composeArticle, suggest, search } = deps;

  return { atNamedPlace, nearest };

  /** What rests on a place that the question names («п. 39»), where nothing else told what it is about. */
  async function atNamedPlace(text: string, language: Language, on: Day): Promise<Draft | undefined> {
    const found = await search({ text, limit: 4, language, kinds: ['article'] });
    const [first, ...others] = found
      .filter(({ exact }) => exact)
      .map(({ passage }) => passage.id.split(':')[1] ?? '');
    const article = articles.get(first ?? '');
    if (!article) return undefined;
    const draft = composeArticle(article, language, on);
    return {
      ...draft,
      suggestions: unique([...others.flatMap((id) => suggest(id, language)), ...draft.suggestions]),
    };
  }

  /** Articles whose text is nearest, for a question that no topic answers; none where the index does not answer. */
  async function nearest(text: string, language: Language): Promise<string[]> {
    const found = await search({ text, limit: 3, language, kinds: ['article'] });
    return found
      .filter(({ score, exact }) => exact ?? score >= NEAR)
      .map(({ passage }) => passage.id.split(':')[1] ?? '');
  }
}
