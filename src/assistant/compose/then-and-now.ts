import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome, TraceStep } from '../../domain/outcome.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { Draft } from './draft.ts';

type Reached = Extract<Outcome, { kind: 'value' | 'not_applicable' }>;

/**
 * Puts today's edition beside an answer by an earlier one: what the same question comes to now, and which figures
 * changed. Where nothing differs, or either comes to no result, the answer stays as it is.
 */
export function createNowBeside(deps: {
  readonly content: Pick<Content, 'parameters'>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}) {
  const { content, phrases, factWords } = deps;

  return function nowBeside(request: {
    readonly before: { readonly outcome: Outcome; readonly draft: Draft };
    readonly now: { readonly outcome: Outcome; readonly draft: () => Draft };
    readonly language: Language;
  }): Draft {
    const { before, now, language } = request;
    if (!isReached(before.outcome) || !isReached(now.outcome)) return before.draft;
    if (sameResult(before.outcome, now.outcome)) return before.draft;
    const later = now.draft();
    const [result = ''] = later.text.split('\n\n');
    const alike = before.draft.text.split('\n\n')[0] === result;
    const said = alike
      ? phrases.phrase(language, 'edition-figures')
      : phrases.phrase(language, 'edition-differs', { text: result });
    const changed = changes(before.outcome, now.outcome, language);
    return {
      ...before.draft,
      ...bothComputed(before.draft, later),
      text: [before.draft.text, said, ...changed].join('\n\n'),
      citations: [
        ...before.draft.citations,
        ...later.citations.filter(
          ({ source, place }) =>
            !before.draft.citations.some((one) => one.source === source && one.place === place),
        ),
      ],
      evidence: [...before.draft.evidence, ...later.evidence, result, ...changed],
    };
  };

  /** Figures that both editions give, and not alike. */
  function changes(then: Reached, now: Reached, language: Language): string[] {
    return then.trace.flatMap((step) => {
      const other = now.trace.find((one) => sameRow(one, step));
      if (step.kind !== 'parameter' || !other || same(step.fact, other.fact)) return [];
      return phrases.phrase(language, 'edition-changed', {
        label: content.parameters[step.label]?.label[language] ?? step.label,
        before: factWords.word(step.fact, language),
        after: factWords.word(other.fact, language),
      });
    });
  }
}
export type NowBeside = ReturnType<typeof createNowBeside>;

/** The computation of the day asked about, with today's result under `now` and today's figures behind its own. */
function bothComputed({ computation }: Draft, { computation: now }: Draft): Pick<Draft, 'computation'> {
  if (!computation || !now) return {};
  const changed = now.trace.filter(
    ({ label, value }) => !computation.trace.some((line) => line.label === label && line.value === value),
  );
  return {
    computation: {
      ...computation,
      result: { ...computation.result, now: now.result },
      trace: [...computation.trace, ...changed],
    },
  };
}

function isReached(outcome: Outcome): outcome is Reached {
  return outcome.kind === 'value' || outcome.kind === 'not_applicable';
}

function sameResult(then: Reached, now: Reached): boolean {
  return then.verdict === now.verdict && same(then.facts, now.facts);
}

function sameRow(one: TraceStep, other: TraceStep): boolean {
  return one.label === other.label && one.key === other.key;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
