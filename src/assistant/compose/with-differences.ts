import type { Understanding } from '../understand/intent.ts';
import type { ArticleInstead } from './article-instead.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { ComposeAnswer } from './create-composer.ts';
import type { Composed } from './moment.ts';
import type { TellDifferences } from './tell-differences.ts';

/**
 * Composes, then shows what other documents say; the draft names its rule also where nothing was computed. What a person
 * says of a document decides the topic where it was understood otherwise.
 */
export function withDifferences(deps: {
  readonly compose: ComposeAnswer;
  readonly composeArticle: ComposeArticle;
  readonly articleInstead: ArticleInstead;
  readonly tellDifferences: TellDifferences;
}): ComposeAnswer {
  const { compose, composeArticle, articleInstead, tellDifferences } = deps;

  return async (request) => {
    const { text, understood, on } = request;
    const { intent, language } = understood;
    const first = await compose(request);
    const other =
      intent.kind === 'rule' || intent.kind === 'article' || intent.kind === 'unknown'
        ? articleInstead(first.draft, text, language)
        : undefined;
    if (other) {
      const draft = tellDifferences(composeArticle(other, language, on), text, language);
      return { draft, state: aboutArticle(first) };
    }
    const rule = first.draft.rule ?? ruleOf(intent);
    const about = rule === undefined ? first.draft : { ...first.draft, rule };
    return { draft: tellDifferences(about, text, language), state: first.state };
  };
}

/** The state after an article: no rule is open and no question waits. */
function aboutArticle({ state: { rule: _, asked: __, ...state } }: Composed): Composed['state'] {
  return { ...state, known: {}, failures: 0 };
}

function ruleOf(intent: Understanding['intent']): string | undefined {
  return intent.kind === 'article' ? intent.rule : undefined;
}
