import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../content/content.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { keepKnown } from '../conversation-state.ts';
import type { RuleIntent } from '../understand/intent.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Evaluate } from './create-evaluator.ts';
import type { Draft } from './draft.ts';
import { aboutOf, type Composed, type Moment } from './moment.ts';
import { tellsPeriod } from './tells-period.ts';
import { understoodFacts } from './understood-facts.ts';

/** Evaluates the rule that a question is for, and remembers for the talk what it was told. */
export function createRuleComposer(deps: {
  readonly content: Pick<Content, 'rules' | 'inputs' | 'vocabulary'>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly evaluate: Evaluate;
  readonly composeArticle: ComposeArticle;
}) {
  const { content, rules, articles, phrases, factWords, evaluate, composeArticle } = deps;

  return function ruled(intent: RuleIntent, at: Moment): Composed {
    const { rule, unclear, background } = intent;
    const { language, on, state } = at;
    const inputs = recalled(intent, at);
    const { outcome, draft } = evaluate({ rule, inputs, on, language });
    const other = insteadOf(outcome, { inputs, on, language });
    if (other) return ruled({ kind: 'rule', ...other, inputs, unclear: [] }, at);
    const known = keptInputs(rule, inputs, outcome);
    const asked =
      outcome.kind === 'missing'
        ? outcome.inputs[0]
        : outcome.kind === 'invalid'
          ? outcome.problems[0]?.input
          : undefined;
    const [wrong] = unclear.filter(({ input }) => input === asked);
    // A day that cannot be is told of even where the rest is enough to answer.
    const [slip] = wrong ? [] : unclear.filter(({ why }) => why === 'impossible');
    const aside =
      slip && outcome.kind === 'value'
        ? phrases.phrase(language, 'impossible-date', { value: slip.text })
        : undefined;
    const said = wrong
      ? phrases.phrase(language, wrong.why === 'impossible' ? 'impossible-date' : 'understood-date-part', {
          value: wrong.text,
        })
      : undefined;
    const asking = said === undefined ? draft : { ...draft, text: said, evidence: [...draft.evidence, said] };
    const norm = outcome.kind === 'missing' ? provision(background) : undefined;
    const told = norm ? withBackground(asking, norm, language, on) : asking;
    const understood = understoodFacts({ rule, known, language, content, factWords });
    const same = state.topic === rule.id && state.about !== undefined;
    const about = same ? state.about : aboutOf(content.rules[rule.id]?.title[language] ?? '', at.text);
    return {
      draft: {
        ...told,
        ...(aside === undefined
          ? {}
          : { text: `${aside}\n\n${told.text}`, evidence: [...told.evidence, aside] }),
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
        ...(norm ? { background: norm.id } : {}),
        failures: outcome.kind === 'value' ? 0 : state.failures,
      },
    };
  };

  /** The rule for a person whom this one is not for, with its norm: a teacher's next category instead of a head's. */
  function insteadOf(
    outcome: Outcome,
    at: { inputs: Readonly<Record<string, unknown>>; on: Day; language: Language },
  ): Pick<RuleIntent, 'rule' | 'background'> | undefined {
    if (outcome.kind !== 'not_applicable') return undefined;
    const rule = rules.get(content.rules[outcome.rule]?.outcomes[outcome.verdict]?.instead ?? '');
    if (!rule || evaluate({ rule, ...at }).outcome.kind === 'not_applicable') return undefined;
    const background = content.rules[rule.id]?.norm;
    return { rule, ...(background === undefined ? {} : { background }) };
  }

  /** The norm as an article tells it, before the one question that makes the answer exact. */
  function withBackground(draft: Draft, article: Article, language: Language, on: Day): Draft {
    const { text, citations, evidence } = composeArticle({ ...article, differs: [] }, language, on);
    return {
      ...draft,
      text: `${text}\n\n${draft.text}`,
      citations,
      evidence: [...draft.evidence, ...evidence],
    };
  }

  function provision(id: string | undefined): Article | undefined {
    const article = articles.get(id ?? '');
    return article?.kind === 'provision' ? article : undefined;
  }

  /** What it needs and was told earlier in the talk is not asked again: «на мастера не хватит?» after a detour. */
  function recalled(
    { rule, inputs, takenBack, left = [] }: RuleIntent,
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
      Object.entries(before).filter(([id]) => content.inputs[id]?.passing !== true && !left.includes(id)),
    );
    return outcome.kind === 'missing' && outcome.inputs.some((id) => id in lasting)
      ? { ...lasting, ...inputs }
      : inputs;
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
