import type { Content } from '../../content/content.ts';
import { fillPlaceholders, resolvePlaceholder } from '../../content/placeholders.ts';
import type { Status } from '../../domain/answer.ts';
import type { Article, ArticleKind } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import { entryFact } from '../../rules/entry-fact.ts';
import type { Citer } from '../wording/create-citer.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import type { Draft } from './draft.ts';
import { sentence } from './sentence.ts';

const STATUS: Readonly<Record<ArticleKind, Status>> = {
  provision: 'answered',
  silent: 'unanswerable',
  refusal: 'refused',
  off_topic: 'out_of_scope',
  smalltalk: 'answered',
  person: 'answered',
};

/** Words an article as of a day: its short text, the differing documents, the rest behind «more». */
export function createArticleComposer(deps: {
  readonly content: Content;
  readonly factWords: FactWords;
  readonly citer: Citer;
  readonly suggest: Suggest;
}) {
  const { content, factWords, citer, suggest } = deps;
  const parameters = new Map(Object.entries(content.parameters));

  function fill(text: string, language: Language, on: Day): string {
    return fillPlaceholders(text, (name) => {
      const found = resolvePlaceholder(parameters, name, on) ?? resolvePlaceholder(parameters, name);
      const fact = found && entryFact(found.entry, found.parameter);
      if (!fact) return '…';
      return fact.type === 'number'
        ? new Intl.NumberFormat(language).format(fact.value)
        : factWords.word(fact, language);
    });
  }

  return function composeArticle(article: Article, language: Language, on: Day): Draft {
    const short = fill(article.short[language], language, on);
    const more = fill(article.more[language], language, on);
    const conflicts = article.differs.map(({ reference, text }) => ({
      topic: article.title[language],
      value: text[language],
      citation: citer.cite(reference, language),
    }));
    const lines = conflicts.slice(0, 1).map(({ value }) => sentence(value));
    return {
      status: STATUS[article.kind],
      text: [short, ...lines].join('\n\n'),
      ...(more === '' ? {} : { more }),
      citations: citer.citeAll(article.references, language),
      conflicts,
      missing: [],
      suggestions: article.see.flatMap((id) => suggest(id, language)),
      evidence: [short, more, ...conflicts.map(({ value }) => value), ...lines],
    };
  };
}
export type ComposeArticle = ReturnType<typeof createArticleComposer>;
