import { createArticleInstead } from './assistant/compose/article-instead.ts';
import { createComposer } from './assistant/compose/create-composer.ts';
import { createDifferences } from './assistant/compose/create-differences.ts';
import { createEvaluator } from './assistant/compose/create-evaluator.ts';
import { createEditionBeside } from './assistant/compose/edition-beside.ts';
import { createEditionChanges } from './assistant/compose/edition-changes.ts';
import type { NamedSources } from './assistant/compose/named-sources.ts';
import { createDifferenceRanker } from './assistant/compose/rank-differences.ts';
import { createDifferenceTeller } from './assistant/compose/tell-differences.ts';
import { withDifferences } from './assistant/compose/with-differences.ts';
import type { Content } from './content/content.ts';
import type { AnswerWording } from './create-wording.ts';
import type { Day } from './domain/day.ts';
import type { Search } from './retrieval/create-search.ts';
import type { Workdays } from './rules/create-workdays.ts';
import type { Rule } from './rules/define-rule.ts';

/** What makes an answer of what was understood: rules computed, articles told, and where documents differ. */
export function createComposing(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly wording: AnswerWording;
  readonly workdays: Workdays;
  readonly namedSources: NamedSources;
  readonly search: Search;
  readonly today: () => Day;
}) {
  const { content, rules, wording, workdays, namedSources, search, today } = deps;
  const { phrases, factWords, citer, suggest, composeOutcome, composeArticle } = wording;
  const editionChanges = createEditionChanges({ content, phrases, factWords });
  const evaluate = createEvaluator({
    content,
    workdays,
    phrases,
    composeOutcome,
    editionBeside: createEditionBeside({ phrases, editionChanges }),
    editionChanges,
    today,
  });
  const rank = createDifferenceRanker(createDifferences({ content, phrases, factWords, citer }));
  const tellDifferences = createDifferenceTeller({ content, rank, namedSources });
  return {
    evaluate,
    tellDifferences,
    compose: withDifferences({
      compose: createComposer({
        content,
        rules,
        phrases,
        factWords,
        suggest,
        evaluate,
        composeArticle,
        search,
      }),
      composeArticle,
      articleInstead: createArticleInstead({ content, rank, namedSources }),
      tellDifferences,
    }),
  };
}
