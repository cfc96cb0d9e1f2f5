import { createArticleComposer } from './assistant/compose/compose-article.ts';
import { createOutcomeComposer } from './assistant/compose/compose-outcome.ts';
import { createCiter } from './assistant/wording/create-citer.ts';
import { createFactWords } from './assistant/wording/create-fact-words.ts';
import { createPhrases } from './assistant/wording/create-phrases.ts';
import { createSuggester } from './assistant/wording/create-suggester.ts';
import type { Content } from './content/content.ts';

/** The words of answers. `ingested`: whether a document was taken in, so that a citation can be opened. */
export function createWording({
  content,
  ingested,
}: {
  readonly content: Content;
  readonly ingested: (source: string) => boolean;
}) {
  const phrases = createPhrases(content);
  const factWords = createFactWords({ content, phrases });
  const suggest = createSuggester(content);
  const citer = createCiter({ content, phrases, ingested });
  return {
    phrases,
    factWords,
    suggest,
    citer,
    composeOutcome: createOutcomeComposer({ content, phrases, factWords, citer, suggest }),
    composeArticle: createArticleComposer({ content, factWords, citer, suggest }),
  };
}
export type AnswerWording = ReturnType<typeof createWording>;
