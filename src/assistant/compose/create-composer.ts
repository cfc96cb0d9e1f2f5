import type { Content } from '../../content/content.ts';
import type { Suggestion } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Search } from '../../retrieval/create-search.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { Understanding } from '../understand/create-understanding.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Evaluate } from './create-evaluator.ts';
import { type Draft, plainDraft } from './draft.ts';

/** After so many turns in a row without an answer a person is offered. */
const FAILURES_BEFORE_PERSON = 1;

/** A passage below this score shares only common letters with the question. */
const NEAR = 25;

export interface Composed {
  readonly draft: Draft;
  readonly state: ConversationState;
}

/** Gathers the evidence that an intent calls for and words it; returns the state the conversation is in afterwards. */
export function createComposer(deps: {
  readonly content: Content;
  readonly phrases: Phrases;
  readonly suggest: Suggest;
  readonly evaluate: Evaluate;
  readonly composeArticle: ComposeArticle;
  readonly search: Search;
}) {
  const { content, phrases, suggest, evaluate, composeArticle, search } = deps;
  const articles = new Map(content.articles.map((article) => [article.id, article]));

  return async function compose(request: {
    readonly text: string;
    readonly understood: Understanding;
    readonly language: Language;
    readonly on: Day;
    readonly state: ConversationState;
  }): Promise<Composed> {
    const { text, understood, language, on, state } = request;
    const { intent } = understood;
    const settled: ConversationState = { known: {}, failures: 0 };
    switch (intent.kind) {
      case 'person':
        // What is said depends on whether a case could be stored.
        return { draft: plainDraft('unanswerable', phrases.phrase(language, 'suggest-person-text')), state };
      case 'rule':
        return ruled(intent, language, on, state);
      case 'article': {
        const article = articleOf(intent.id);
        const draft = composeArticle(article, language, on);
        const offered = {
          ...draft,
          suggestions: unique([...intent.also.flatMap((id) => suggest(id, language)), ...draft.suggestions]),
        };
        return {
          draft: article.kind === 'silent' ? withPerson(offered, language) : offered,
          state: intent.rule === undefined ? settled : { ...settled, rule: intent.rule },
        };
      }
      case 'off_topic':
        return {
          draft: plainDraft('out_of_scope', phrases.phrase(language, 'out-of-scope')),
          state: settled,
        };
      case 'unknown': {
        const failures = state.failures + 1;
        const near = intent.near.length > 0 ? intent.near.map(({ id }) => id) : await nearest(text, language);
        const draft = offered(
          'unanswerable',
          near.length > 0 ? 'unanswerable-near' : 'unanswerable',
          near,
          language,
        );
        return {
          draft: failures >= FAILURES_BEFORE_PERSON ? withPerson(draft, language) : draft,
          state: { ...settled, failures },
        };
      }
    }
  };

  function articleOf(id: string): Article {
    const article = articles.get(id);
    if (!article) throw new Error(`no article ${id}`);
    return article;
  }

  /** The norm as an article tells it, before the one question that makes the answer exact. */
  function withBackground(draft: Draft, id: string, language: Language, on: Day): Draft {
    const article = articleOf(id);
    if (article.kind !== 'provision') return draft;
    const { text, citations, evidence } = composeArticle({ ...article, differs: [] }, language, on);
    return {
      ...draft,
      text: `${text}\n\n${draft.text}`,
      citations,
      evidence: [...draft.evidence, ...evidence],
    };
  }

  function ruled(
    { rule, inputs, unclear, background }: Extract<Understanding['intent'], { kind: 'rule' }>,
    language: Language,
    on: Day,
    state: ConversationState,
  ): Composed {
    const { outcome, draft } = evaluate({ rule, inputs, on, language });
    const known = keptInputs(rule, inputs, outcome);
    const asked =
      outcome.kind === 'missing'
        ? outcome.inputs[0]
        : outcome.kind === 'invalid'
          ? outcome.problems[0]?.input
          : undefined;
    const [wrong] = unclear.filter(({ input }) => input === asked);
    const said = wrong
      ? phrases.phrase(language, wrong.why === 'impossible' ? 'impossible-date' : 'understood-date-part', {
          value: wrong.text,
        })
      : undefined;
    const told =
      outcome.kind === 'missing' && background !== undefined
        ? withBackground(draft, background, language, on)
        : draft;
    return {
      draft: said === undefined ? told : { ...draft, text: said, evidence: [...draft.evidence, said] },
      state: {
        rule: rule.id,
        known,
        ...(asked === undefined ? {} : { asked }),
        failures: outcome.kind === 'value' ? 0 : state.failures,
      },
    };
  }

  /** Articles whose text is nearest, for a question that no topic answers; none where the index does not answer. */
  async function nearest(text: string, language: Language): Promise<string[]> {
    const found = await search({ text, limit: 3, language, kinds: ['article'] });
    return found.filter(({ score }) => score >= NEAR).map(({ passage }) => passage.id.split(':')[1] ?? '');
  }

  function offered(
    status: Draft['status'],
    phrase: string,
    topics: readonly string[],
    language: Language,
  ): Draft {
    const suggestions = topics.flatMap((id) => suggest(id, language));
    return { ...plainDraft(status, phrases.phrase(language, phrase)), suggestions };
  }

  function withPerson(draft: Draft, language: Language): Draft {
    const person: Suggestion = {
      label: phrases.phrase(language, 'suggest-person'),
      text: phrases.phrase(language, 'suggest-person-text'),
    };
    return { ...draft, suggestions: [...draft.suggestions, person] };
  }
}
export type ComposeAnswer = ReturnType<typeof createComposer>;

/** What is worth remembering: values of this rule's own inputs, without those that were just refused. */
function keptInputs(
  rule: Rule,
  inputs: Readonly<Record<string, unknown>>,
  outcome: Outcome,
): Record<string, unknown> {
  const refused = outcome.kind === 'invalid' ? outcome.problems.map(({ input }) => input) : [];
  return Object.fromEntries(
    Object.entries(inputs).filter(
      ([id, value]) => id in rule.inputs && value !== undefined && !refused.includes(id),
    ),
  );
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ label }, index) => suggestions.findIndex((one) => one.label === label) === index,
  );
}
