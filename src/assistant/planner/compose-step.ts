import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import type { Fact, Outcome } from '../../domain/outcome.ts';
import type { PlanStep } from '../../domain/plan.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ComposeOutcome } from '../compose/compose-outcome.ts';
import type { Citer } from '../wording/create-citer.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Finding, StepMaker } from './define-step.ts';
import type { PlanInputs } from './plan-inputs.ts';

export interface StepComposerDeps {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly citer: Citer;
  readonly composeOutcome: ComposeOutcome;
  readonly inputs: PlanInputs;
}

/** Words a finding: the step's own text, which mostly repeats what the rule says; the rest behind «more». */
export function createStepComposer(deps: StepComposerDeps) {
  const { content, rules, phrases, factWords, citer, composeOutcome, inputs } = deps;

  function wordsOf(outcome: Outcome) {
    const rule = rules.get(outcome.rule);
    const words = content.rules[outcome.rule];
    if (!rule || !words) throw new Error(`rule ${outcome.rule} has no words`);
    return { rule, words, own: { ...content.inputs, ...words.inputs } };
  }

  /** What the rule itself says, without how other documents differ. */
  function said(outcome: Outcome, language: Language): string {
    if (!('verdict' in outcome)) return '';
    const { words, own } = wordsOf(outcome);
    const known = words.outcomes[outcome.verdict];
    if (!known) throw new Error(`rule ${outcome.rule}: no words for the verdict ${outcome.verdict}`);
    return phrases.pattern(language, known.text[language], factWords.args(outcome.facts, language, own));
  }

  return function composeStep(maker: StepMaker, finding: Finding, language: Language): PlanStep {
    const {
      outcome,
      also = [],
      grounds: silent = [],
      state,
      due,
      from,
      late,
      dates = [],
      items = [],
    } = finding;
    const words = content.plan?.steps[maker.id];
    const says = words?.says[finding.say];
    if (!words || !says) throw new Error(`knowledge/plan.yaml: no words for ${maker.id}.${finding.say}`);
    const { own } = wordsOf(outcome);
    const facts: Record<string, Fact> = {
      ...('facts' in outcome ? outcome.facts : {}),
      ...finding.facts,
    };
    const args = { ...factWords.args(facts, language, own), said: said(outcome, language) };
    const grounds = [outcome, ...also, ...silent];
    const drafts = grounds.map((one) => composeOutcome({ ...wordsOf(one), outcome: one, language }));
    const references = [
      ...says.references,
      ...grounds.flatMap((one) => ('verdict' in one ? [] : wordsOf(one).words.references)),
    ];
    const citations = [...citer.citeAll(references, language), ...drafts.flatMap((one) => one.citations)];
    const more = also.map((one) => said(one, language)).filter((text) => text !== '');
    const asked = finding.missing ?? (outcome.kind === 'missing' ? outcome.inputs : []);
    const noEdition = outcome.kind === 'no_edition' ? drafts[0]?.text : undefined;
    return {
      id: maker.id,
      rule: outcome.rule,
      title: phrases.pattern(language, (says.title ?? words.title)[language], args),
      text: noEdition ?? phrases.pattern(language, says.text[language], args),
      ...(more.length > 0 ? { more: more.join('\n\n') } : {}),
      state: noEdition === undefined ? state : 'unknown',
      ...(due === undefined ? {} : { due }),
      ...(from === undefined ? {} : { from }),
      ...(late ? { late: true } : {}),
      dates: dates.map(({ reading, day }) => ({ label: readingOf(reading, language), day })),
      items: items.map(({ id, need, state: of }) => ({
        id,
        label: capital(factWords.choiceLabel('criterion', id, language, own)),
        ...(need === undefined ? {} : { need: factWords.word(need, language, own) }),
        state: of,
      })),
      missing: [...new Set(asked)].map((id) => {
        const { input, question, choices } = inputs.view(id, language);
        return { input, question, choices };
      }),
      citations: once(citations, ({ source, place }) => `${source} ${place}`),
      conflicts: once(
        drafts.flatMap((one) => one.conflicts),
        ({ topic, value, citation }) => `${topic} ${value} ${citation.title}`,
      ),
    };
  };

  function readingOf(reading: string, language: Language): string {
    const words = content.plan?.readings[reading];
    if (!words) throw new Error(`knowledge/plan.yaml: no words for the reading ${reading}`);
    return words[language];
  }
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function capital(label: string): string {
  return `${label.slice(0, 1).toLocaleUpperCase()}${label.slice(1)}`;
}
