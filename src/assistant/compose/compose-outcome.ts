import type { Content } from '../../content/content.ts';
import type { Citation, Conflict, Missing } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Divergence, Outcome, TraceStep } from '../../domain/outcome.ts';
import type { Reference } from '../../domain/reference.ts';
import type { InputWords, RuleWords } from '../../domain/rule-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { choicesOf } from '../understand/choices-of.ts';
import type { Citer } from '../wording/create-citer.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Suggest } from '../wording/create-suggester.ts';
import { dayWords } from '../wording/day-words.ts';
import { type Draft, plainDraft } from './draft.ts';
import { sentence } from './sentence.ts';

/** Differing documents named in the short text; the rest stands in `conflicts`. */
const CONFLICTS_IN_TEXT = 2;

export interface OutcomeComposerDeps {
  readonly content: Content;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly citer: Citer;
  readonly suggest: Suggest;
}

interface Request {
  readonly rule: Rule;
  readonly words: RuleWords;
  readonly outcome: Outcome;
  readonly language: Language;
}

/** Words an outcome of a rule: result first, then where documents differ; the ground behind «more». */
export function createOutcomeComposer({ content, phrases, factWords, citer, suggest }: OutcomeComposerDeps) {
  return function composeOutcome(request: Request): Draft {
    return { ...worded(request), rule: request.rule.id };
  };

  function worded({ rule, words, outcome, language }: Request): Draft {
    const inputs = inputWordsOf(rule, words, content);
    switch (outcome.kind) {
      case 'missing': {
        const asked = outcome.inputs.map((id) => missing(rule, inputs, id, language));
        return {
          ...plainDraft('clarification', asked.map(({ question }) => question).join('\n')),
          missing: asked,
        };
      }
      case 'no_edition': {
        const values = content.parameters[outcome.parameter]?.values ?? [];
        const first = values.find(({ from }) => from > outcome.on)?.from ?? outcome.on;
        const text = phrases.phrase(language, 'no-edition', {
          on: dayWords(outcome.on),
          first: dayWords(first),
        });
        return plainDraft('unanswerable', text);
      }
      case 'invalid': {
        const lines = outcome.problems.map(({ input, value, most }) => {
          const known = inputs[input];
          const words = {
            value: value.slice(0, 60),
            label: known?.label[language] ?? input,
            example: known?.example[language] ?? '',
          };
          const bounds = rule.inputs[input]?.bounds;
          return bounds === undefined
            ? phrases.phrase(language, 'invalid-input', words)
            : phrases.phrase(language, 'invalid-number', {
                ...words,
                min: String(bounds.min),
                max: String(most ?? bounds.max),
              });
        });
        const wrong = outcome.problems.map(({ input }) => missing(rule, inputs, input, language));
        return { ...plainDraft('clarification', lines.join('\n')), missing: wrong };
      }
      default:
        return value(rule, words, outcome, inputs, language);
    }
  }

  function value(
    rule: Rule,
    words: RuleWords,
    outcome: Extract<Outcome, { kind: 'value' | 'not_applicable' }>,
    inputs: Readonly<Record<string, InputWords>>,
    language: Language,
  ): Draft {
    const own = { ...content.inputs, ...words.inputs };
    const said = (id: string) => words.outcomes[id];
    const verdict = said(outcome.verdict);
    if (!verdict) throw new Error(`rule ${rule.id}: no words for the verdict ${outcome.verdict}`);
    const args = factWords.args(outcome.facts, language, own);
    const remarks = outcome.remarks.flatMap((id) => said(id) ?? []);
    const conflicts = outcome.divergences.map((divergence) => conflict(divergence, language));
    const inText = outcome.divergences
      .map((divergence, index) => ({
        divergence,
        line: conflictLine(conflicts[index], divergence, language),
      }))
      .filter(({ divergence }) => divergence.fact !== undefined)
      .map(({ line }) => line)
      // Two places of one document that give the same value are one line.
      .filter((line, index, lines) => lines.indexOf(line) === index)
      .slice(0, CONFLICTS_IN_TEXT);
    const more = [
      ...(verdict.more ? [phrases.pattern(language, verdict.more[language], args)] : []),
      ...remarks.map((remark) => phrases.pattern(language, remark.text[language], args)),
      ...outcome.ambiguous.flatMap((id) => content.parameters[id]?.ambiguous?.[language] ?? []).map(sentence),
    ];
    const references: Reference[] = [
      ...words.references,
      ...[verdict, ...remarks].flatMap((said) => said.references),
      ...outcome.trace.flatMap((step) => step.references),
    ];
    const text = [phrases.pattern(language, verdict.text[language], args), ...inText].join('\n\n');
    const trace = outcome.trace
      .filter((step) => step.kind !== 'input')
      .map((step) => traceLine(step, words, language));
    const known = outcome.trace.filter((step) => step.kind === 'input');
    return {
      status: 'computed',
      text,
      ...(more.length > 0 ? { more: more.join('\n\n') } : {}),
      citations: citer.citeAll(references, language),
      conflicts,
      missing: [],
      suggestions: words.next.flatMap((id) => suggest(id, language)),
      computation: {
        rule: rule.id,
        title: words.title[language],
        inputs: known.map((step) => ({
          id: step.label,
          label: inputs[step.label]?.label[language] ?? step.label,
          value: factWords.word(step.fact, language, own),
        })),
        result: Object.fromEntries<unknown>([
          ['verdict', outcome.verdict] as const,
          ...Object.entries(outcome.facts).map(
            ([name, fact]) => [name, 'value' in fact ? fact.value : fact] as const,
          ),
        ]),
        trace,
      },
      evidence: [
        ...Object.values(outcome.facts).map((fact) => factWords.word(fact, language, own)),
        // A sentence may show how to say a value.
        ...Object.values(inputs).map(({ example }) => example[language]),
        ...trace.map((line) => line.value),
        ...outcome.divergences.flatMap(({ fact, note }) => [
          ...(fact ? [factWords.word(fact, language, own)] : []),
          ...(note ? [note[language]] : []),
        ]),
        ...outcome.ambiguous.flatMap((id) => content.parameters[id]?.ambiguous?.[language] ?? []),
      ],
    };
  }

  function missing(
    rule: Rule,
    inputs: Readonly<Record<string, InputWords>>,
    id: string,
    language: Language,
  ): Missing {
    const words = inputs[id];
    const input = rule.inputs[id];
    if (!words || !input) throw new Error(`rule ${rule.id}: no words for the input ${id}`);
    const choices = choicesOf(id, input, inputs, { phrases, factWords })[language];
    return { input: id, question: words.ask[language], choices };
  }

  function conflict({ parameter, reference, fact, note }: Divergence, language: Language): Conflict {
    return {
      topic: content.parameters[parameter]?.label[language] ?? parameter,
      value: [fact ? factWords.word(fact, language) : undefined, note?.[language]].filter(Boolean).join('; '),
      citation: citer.cite(reference, language),
    };
  }

  function conflictLine(known: Conflict | undefined, { fact }: Divergence, language: Language): string {
    if (!known || !fact) return '';
    return phrases.phrase(language, 'conflict-value', {
      topic: known.topic,
      document: known.citation.title,
      value: factWords.word(fact, language),
      standing: phrases.phrase(language, `standing-${known.citation.standing}`),
    });
  }

  /** Which row of a table a step read, where the rows are of a vocabulary («педагог-эксперт»). */
  function rowWords({ label, key }: TraceStep, language: Language): string | undefined {
    const by = content.parameters[label]?.by;
    return by === undefined || key === undefined ? undefined : factWords.choiceLabel(by, key, language, {});
  }

  function traceLine(step: TraceStep, words: RuleWords, language: Language) {
    const label =
      step.kind === 'parameter'
        ? content.parameters[step.label]?.label[language]
        : words.trace[step.label]?.label[language];
    const [reference] = step.references;
    const citation: Citation | undefined =
      reference === undefined ? undefined : citer.cite(reference, language);
    return {
      label: [label ?? step.label, rowWords(step, language)].filter(Boolean).join(' — '),
      value: factWords.word(step.fact, language, words.inputs),
      ...(citation ? { citation } : {}),
    };
  }
}
export type ComposeOutcome = ReturnType<typeof createOutcomeComposer>;

/** The words of every input of a rule: its own, else the shared ones. */
export function inputWordsOf(
  rule: Rule,
  words: RuleWords,
  content: Pick<Content, 'inputs'>,
): Record<string, InputWords> {
  return Object.fromEntries(
    Object.keys(rule.inputs).flatMap((id) => {
      const found = words.inputs[id] ?? content.inputs[id];
      return found ? [[id, found]] : [];
    }),
  );
}
