import type { Content } from '../../content/content.ts';
import type { Suggestion } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Search } from '../../retrieval/create-search.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { type ConversationState, keepKnown } from '../conversation-state.ts';
import type { SingleIntent, Understanding } from '../understand/intent.ts';
import { backToOwn, ownKept } from '../understand/of-whom.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import type { ComposeArticle } from './compose-article.ts';
import { createRuleComposer } from './compose-rule.ts';
import type { Evaluate } from './create-evaluator.ts';
import { type Draft, plainDraft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { aboutOf, type Composed, type Moment, unique } from './moment.ts';
import { createNearArticles } from './near-articles.ts';
import { createSecondReading } from './second-reading.ts';
import { createTellAgain } from './tell-again.ts';

/** After so many turns in a row without an answer a person is offered. */
const FAILURES_BEFORE_PERSON = 1;

/** Articles after which a person is offered, and those that leave the talk where it was. */
const OFFERING_PERSON: ReadonlySet<Article['kind']> = new Set(['silent', 'person']);
const PASSING: ReadonlySet<Article['kind']> = new Set(['smalltalk', 'person']);

/** Gathers the evidence that an intent calls for and words it; returns the state the conversation is in afterwards. */
export function createComposer(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly suggest: Suggest;
  readonly evaluate: Evaluate;
  readonly composeArticle: ComposeArticle;
  readonly search: Search;
}) {
  const { content, rules, phrases, factWords, suggest, evaluate, composeArticle, search } = deps;
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const withSecondReading = createSecondReading({ content, articles, phrases, composeArticle });
  const ruled = createRuleComposer({
    content,
    rules,
    articles,
    phrases,
    factWords,
    evaluate,
    composeArticle,
  });
  const near = createNearArticles({ articles, composeArticle, suggest, search });
  const tellAgain = createTellAgain({ content, rules, articles, evaluate, composeArticle, phrases });

  return async function compose(request: {
    readonly text: string;
    readonly understood: Understanding;
    readonly language: Language;
    readonly on: Day;
    readonly state: ConversationState;
  }): Promise<Composed> {
    const { understood, language } = request;
    const { intent, greeted, dropped, whose } = understood;
    const stood = understood.anew
      ? { known: {}, facts: {}, own: [], failures: 0 }
      : backToOwn(request.state, whose);
    const mine = ownKept(stood, whose);
    // What is told of somebody else, or only supposed, is not the speaker's.
    const told = mine === undefined ? understood.told : {};
    const own = [...new Set([...stood.own, ...Object.keys(told), ...(understood.own ?? [])])];
    // What the person corrects of themselves is free again.
    const free = new Set([...Object.keys(told), ...(understood.own ?? [])]);
    const before = { ...stood, own: stood.own.filter((id) => !free.has(id)) };
    const at: Moment = { text: request.text, language, on: request.on, state: before };
    const { draft: first, state } =
      intent.kind === 'several' ? await joined(intent, at) : await single(intent, at);
    const draft = intent.kind === 'article' ? withSecondReading(first, intent, at) : first;
    const figure = understood.figure ?? before.figure;
    const polite = greeted ? greetedBack(draft, language) : draft;
    return {
      // Whoever leaves a question unanswered may come back to it.
      draft:
        dropped === undefined
          ? polite
          : { ...polite, suggestions: unique([...polite.suggestions, ...suggest(dropped, language)]) },
      state: {
        ...(mine === undefined ? state : withOwn(state, mine)),
        ...(figure === undefined ? {} : { figure }),
        facts: { ...told, ...(mine === undefined ? state.facts : stood.facts) },
        own,
      },
    };
  };

  async function single(intent: SingleIntent, at: Moment): Promise<Composed> {
    const { text, language, on, state } = at;
    const { facts, own, kept } = state;
    const settled: ConversationState = { known: {}, facts, own, failures: 0, ...(kept ? { kept } : {}) };
    switch (intent.kind) {
      case 'person':
        // What is said depends on whether a case could be stored.
        return { draft: plainDraft('unanswerable', phrases.phrase(language, 'suggest-person-text')), state };
      case 'rule':
        return ruled(intent, at);
      case 'article': {
        const computed = computedInstead(intent, at);
        if (computed) return computed;
        const article = articleOf(intent.id);
        const draft = composeArticle(article, language, on);
        const offered = {
          ...draft,
          suggestions: unique([...intent.also.flatMap((id) => suggest(id, language)), ...draft.suggestions]),
        };
        return {
          draft: OFFERING_PERSON.has(article.kind) ? withPerson(offered, language) : offered,
          state: PASSING.has(article.kind) ? unasked(state) : told(intent, article, at),
        };
      }
      case 'again': {
        const draft = tellAgain(intent, { known: state.known, language, on });
        return draft ? { draft, state } : single({ kind: 'unknown', near: [] }, at);
      }
      case 'either':
        return {
          draft: offered('clarification', 'which-topic', intent.topics, language),
          state: unasked(state),
        };
      case 'off_topic': {
        const named = await near.atNamedPlace(text, language, on);
        if (named) return { draft: named, state: settled };
        return {
          draft: plainDraft('out_of_scope', phrases.phrase(language, 'out-of-scope')),
          state: unasked(state),
        };
      }
      case 'unknown': {
        const named = await near.atNamedPlace(text, language, on);
        if (named) return { draft: named, state: settled };
        const failures = state.failures + 1;
        const ids =
          intent.near.length > 0 ? intent.near.map(({ id }) => id) : await near.nearest(text, language);
        const draft = offered(
          'unanswerable',
          ids.length > 0 ? 'unanswerable-near' : 'unanswerable',
          ids,
          language,
        );
        return {
          draft: failures >= FAILURES_BEFORE_PERSON ? withPerson(draft, language) : draft,
          state: { ...settled, failures },
        };
      }
    }
  }

  /** The rule behind a norm, where all it needs has been said: «и кем я теперь буду?». */
  function computedInstead(
    { rule: id, inputs }: Extract<SingleIntent, { kind: 'article' }>,
    at: Moment,
  ): Composed | undefined {
    const rule = id === undefined ? undefined : rules.get(id);
    if (!rule || inputs === undefined) return undefined;
    const { outcome } = evaluate({ rule, inputs, on: at.on, language: at.language });
    return outcome.kind === 'value' ? ruled({ kind: 'rule', rule, inputs, unclear: [] }, at) : undefined;
  }

  /** Several questions answered one by one; what cannot be answered is named as such. */
  async function joined(
    { parts, rest }: Extract<Understanding['intent'], { kind: 'several' }>,
    at: Moment,
  ): Promise<Composed> {
    let { state } = at;
    let asking: ConversationState | undefined;
    const drafts: { heading: string; draft: Draft }[] = [];
    for (const { text, intent } of parts) {
      const composed = await single(intent, { ...at, text, state });
      state = composed.state;
      if (composed.draft.missing.length > 0) asking ??= state;
      const heading = phrases.phrase(at.language, 'part-heading', { question: text });
      drafts.push({ heading, draft: partOf(composed.draft, intent, at.language) });
    }
    const draft = joinDrafts(drafts);
    const left = rest.map((question) => phrases.phrase(at.language, 'part-heading', { question })).join(' ');
    const last = left === '' ? '' : phrases.phrase(at.language, 'parts-rest', { questions: left });
    return {
      draft: last === '' ? draft : { ...draft, text: `${draft.text}\n\n${last}` },
      state: { ...(asking ?? state), facts: state.facts },
    };
  }

  function partOf(draft: Draft, { kind }: SingleIntent, language: Language): Draft {
    if (kind === 'unknown') return { ...draft, text: phrases.phrase(language, 'part-unanswered') };
    return kind === 'off_topic' ? { ...draft, text: phrases.phrase(language, 'part-off-topic') } : draft;
  }

  /** The state after an article: what is said next may go on with it, or with the rule talked about before. */
  function told(
    intent: Extract<SingleIntent, { kind: 'article' }>,
    { title, kind }: Article,
    at: Moment,
  ): ConversationState {
    const { state, text, language } = at;
    const goesOn = kind === 'silent' || kind === 'refusal' || intent.rule === state.rule;
    const rule = goesOn ? (intent.rule ?? state.rule) : intent.rule;
    return {
      ...(rule === undefined ? {} : { rule }),
      // «Қашанға дейін?» after words beside what was computed is still about that.
      ...(rule !== undefined && rule === state.rule && state.period ? { period: true } : {}),
      known: {
        ...(rule === state.rule ? state.known : {}),
        ...(rule !== undefined && rule === intent.rule ? intent.heard : {}),
      },
      ...(state.kept ? { kept: state.kept } : {}),
      facts: state.facts,
      own: state.own,
      failures: 0,
      about: aboutOf(title[language], text),
      topic: intent.id,
    };
  }

  function greetedBack(draft: Draft, language: Language): Draft {
    return { ...draft, text: `${phrases.phrase(language, 'greeting-back')} ${draft.text}` };
  }

  function articleOf(id: string): Article {
    const article = articles.get(id);
    if (!article) throw new Error(`no article ${id}`);
    return article;
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

/** The state after words of somebody else or of what is only supposed, with what the rule was told of the speaker. */
function withOwn(
  { mine: _, ...state }: ConversationState,
  mine: NonNullable<ConversationState['mine']>,
): ConversationState {
  const kept = keepKnown(state.kept, mine.rule, mine.known);
  return { ...state, kept, ...(state.rule === mine.rule ? { mine } : {}) };
}

/** The conversation as it was, but for the question that waits: something else was said. */
function unasked({ asked: _, ...state }: ConversationState): ConversationState {
  return state;
}
