import type { Content } from '../../content/content.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { ArticleIntent } from '../understand/intent.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Draft } from './draft.ts';
import { distinctCitations } from './join-drafts.ts';

/** Two readings stand in one answer only where both are this short together. */
const TWO_READINGS_LENGTH = 750;

/** Where another matter is as likely as the one told, its norm stands below in short: nobody is left with the wrong one. */
export function createSecondReading(deps: {
  readonly content: Pick<Content, 'rules'>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly phrases: Phrases;
  readonly composeArticle: ComposeArticle;
}) {
  const { content, articles, phrases, composeArticle } = deps;

  return function withSecondReading(
    draft: Draft,
    { id, also }: ArticleIntent,
    { language, on }: { readonly language: Language; readonly on: Day },
  ): Draft {
    const kind = articles.get(id)?.kind;
    if (draft.computation !== undefined || (kind !== 'provision' && kind !== 'silent')) return draft;
    const second = also
      .map((one) => articles.get(content.rules[one]?.norm ?? one))
      .find((one) => one?.kind === 'provision' && one.id !== id);
    if (second === undefined) return draft;
    const { text, citations, evidence } = composeArticle({ ...second, differs: [] }, language, on);
    const line = phrases.phrase(language, 'second-reading', { title: second.title[language], text });
    if (draft.text.length + line.length > TWO_READINGS_LENGTH) return draft;
    return {
      ...draft,
      text: `${draft.text}\n\n${line}`,
      citations: distinctCitations([...draft.citations, ...citations]),
      evidence: [...draft.evidence, ...evidence, line],
    };
  };
}
