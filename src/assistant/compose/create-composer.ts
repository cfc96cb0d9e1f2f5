import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../content/content.ts';
import type { Suggestion } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Search } from '../../retrieval/create-search.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { type ConversationState, keepKnown } from '../conversation-state.ts';
import type { RuleIntent, SingleIntent, Understanding } from '../understand/intent.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Evaluate } from './create-evaluator.ts';
import { type Draft, plainDraft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { createSecondReading } from './second-reading.ts';
import { createTellAgain } from './tell-again.ts';
import { tellsPeriod } from './tells-period.ts';
import { understoodFacts } from './understood-facts.ts';

/** After so many turns in a row without an answer a person is offered. */
const FAILURES_BEFORE_PERSON = 1;

/** Articles after which a person is offered, and those that leave the talk where it was. */
const OFFERING_PERSON: ReadonlySet<Article['kind']> = new Set(['silent', 'person']);
const PASSING: ReadonlySet<Article['kind']> = new Set(['smalltalk', 'person']);

/** So many letters of a question are kept as what the conversation is about. */
const ABOUT_LENGTH = 300;

/** An article below this score shares only common letters with the question: 99 of 100 that are asked for reach it. */
const NEAR = 40;

export interface Composed {
  readonly draft: Draft;
  readonly state: ConversationState;
}

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
  const tellAgain = createTellAgain({ content, rules, articles, evaluate, composeArticle, phrases });

  return async function compose(request: {
    readonly text: string;
    readonly understood: Understanding;
    readonly language: Language;
    readonly on: Day;
    readonly state: ConversationState;
  }): Promise<Composed> {
    const { understood, language } = request;
    const { intent, greeted, dropped, told } = understood;
    const stood = understood.anew ? { known: {}, facts: {}, own: [], failures: 0 } : request.state;
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
        ...state,
        ...(figure === undefined ? {} : { figure }),
        facts: { ...told, ...state.facts },
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
        const named = await atNamedPlace(text, language, on);
        if (named) return { draft: named, state: settled };
        return {
          draft: plainDraft('out_of_scope', phrases.phrase(language, 'out-of-scope')),
          state: unasked(state),
        };
      }
      case 'unknown': {
        const named = await atNamedPlace(text, language, on);
        if (named) return { draft: named, state: settled };
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

  /** What it needs and was told earlier in the talk is not asked again: «на мастера не хватит?» after a detour. */
  function recalled(
    { rule, inputs, takenBack }: RuleIntent,
    { language, on, state }: Moment,
  ): Readonly<Record<string, unknown>> {
    const before = state.rule === rule.id ? state.known : state.kept?.[rule.id];
    const changes = Object.entries(inputs).some(
      ([id, value]) =>
        id in rule.inputs &&
        !isDeepStrictEqual(before?.[id], value) &&
        !isDeepStrictEqual(state.facts[id], value),
    );
    if (before === undefined || takenBack || !changes) return inputs;
    const { outcome } = evaluate({ rule, inputs, on, language });
    const lasting = Object.fromEntries(
      Object.entries(before).filter(([id]) => content.inputs[id]?.passing !== true),
    );
    return outcome.kind === 'missing' && outcome.inputs.some((id) => id in lasting)
      ? { ...lasting, ...inputs }
      : inputs;
  }

  function ruled(intent: RuleIntent, at: Moment): Composed {
    const { rule, unclear, background } = intent;
    const { language, on, state } = at;
    const inputs = recalled(intent, at);
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
    const understood = understoodFacts({ rule, known, language, content, factWords });
    const same = state.topic === rule.id && state.about !== undefined;
    const about = same ? state.about : aboutOf(content.rules[rule.id]?.title[language] ?? '', at.text);
    return {
      draft: {
        ...told,
        ...(said === undefined ? {} : { text: said, evidence: [...told.evidence, said] }),
        ...(understood.length === 0 ? {} : { understood }),
      },
      state: {
        rule: rule.id,
        known,
        kept: keepKnown(state.kept, rule.id, known),
        ...(tellsPeriod(outcome) ? { period: true } : {}),
        ...(asked === undefined ? {} : { asked }),
        facts: { ...state.facts, ...personal(known, state.own) },
        own: state.own,
        ...(about === undefined ? {} : { about }),
        topic: rule.id,
        failures: outcome.kind === 'value' ? 0 : state.failures,
      },
    };
  }

  /** Of what a rule was told, that which is true of the person for other rules too: «а директору?» makes nobody one. */
  function personal(
    known: Readonly<Record<string, unknown>>,
    own: readonly string[],
  ): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(known).filter(
        ([id]) =>
          content.inputs[id] !== undefined && content.inputs[id].passing !== true && !own.includes(id),
      ),
    );
  }

  /** What rests on a place that the question names («п. 39»), where nothing else told what it is about. */
  async function atNamedPlace(text: string, language: Language, on: Day): Promise<Draft | undefined> {
    const found = await search({ text, limit: 4, language, kinds: ['article'] });
    const [first, ...others] = found
      .filter(({ exact }) => exact)
      .map(({ passage }) => passage.id.split(':')[1] ?? '');
    if (first === undefined) return undefined;
    const draft = composeArticle(articleOf(first), language, on);
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

/** One question of a conversation, with what was known before it. */
interface Moment {
  readonly text: string;
  readonly language: Language;
  readonly on: Day;
  readonly state: ConversationState;
}

function aboutOf(title: string, text: string): string {
  return `${title}. ${text}`.slice(0, ABOUT_LENGTH);
}

/** The conversation as it was, but for the question that waits: something else was said. */
function unasked({ asked: _, ...state }: ConversationState): ConversationState {
  return state;
}

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
