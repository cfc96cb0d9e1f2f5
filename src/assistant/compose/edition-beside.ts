import type { Computation } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { dayWords } from '../wording/day-words.ts';
import type { Draft } from './draft.ts';
import type { EditionChanges } from './edition-changes.ts';

type Reached = Extract<Outcome, { kind: 'value' | 'not_applicable' }>;

/**
 * Puts another edition beside the one that leads an answer: what the same question comes to by it, and which figures
 * differ. The other one is today's (`now`) or one that stood before (`earlier`). Where nothing differs, or either comes to
 * no result, there is nothing to put: undefined.
 */
export function createEditionBeside(deps: {
  readonly phrases: Phrases;
  readonly editionChanges: EditionChanges;
}) {
  const { phrases, editionChanges } = deps;

  return function editionBeside(request: {
    readonly lead: { readonly outcome: Outcome; readonly draft: Draft; readonly edition: Day };
    readonly other: { readonly outcome: Outcome; readonly draft: () => Draft; readonly edition: Day };
    readonly which: 'now' | 'earlier';
    readonly language: Language;
  }): Draft | undefined {
    const { which, language } = request;
    const { draft } = request.lead;
    const lead = reached(request.lead.outcome);
    const other = reached(request.other.outcome);
    if (!lead || !other || sameResult(lead, other)) return undefined;
    const beside = request.other.draft();
    const [result = ''] = beside.text.split('\n\n');
    const day = dayWords(request.other.edition);
    const alike = draft.text.split('\n\n')[0] === result;
    const said = phrases.phrase(language, alike ? `edition-${which}-figures` : `edition-${which}`, {
      text: result,
      day,
    });
    const [before, after] = which === 'now' ? [request.lead, request.other] : [request.other, request.lead];
    const days = { before: before.edition, after: after.edition };
    const changed = editionChanges([...lead.trace, ...other.trace], days, language);
    return {
      ...draft,
      ...both(draft, beside),
      text: [draft.text, said, ...(changed === '' ? [] : [changed])].join('\n\n'),
      citations: [
        ...draft.citations,
        ...beside.citations.filter(
          ({ source, place }) => !draft.citations.some((one) => one.source === source && one.place === place),
        ),
      ],
      evidence: [...draft.evidence, ...beside.evidence, result, changed, day],
    };

    /** The leading computation, with the other's result under its name and the other's figures behind its own. */
    function both({ computation: own }: Draft, { computation: others }: Draft): Pick<Draft, 'computation'> {
      if (!own || !others) return {};
      const result = which === 'now' ? others.result : { on: request.other.edition, ...others.result };
      const trace = [...own.trace, ...changedLines(own, others).map((line) => marked(line))];
      return { computation: { ...own, result: { ...own.result, [which]: result }, trace } };
    }

    function marked(line: Computation['trace'][number]): Computation['trace'][number] {
      if (which === 'now') return line;
      return { ...line, label: phrases.phrase(language, 'edition-line', { label: line.label, day }) };
    }
  };
}
export type EditionBeside = ReturnType<typeof createEditionBeside>;

function changedLines(own: Computation, others: Computation): Computation['trace'] {
  return others.trace.filter(
    ({ label, value }) => !own.trace.some((line) => line.label === label && line.value === value),
  );
}

function reached(outcome: Outcome): Reached | undefined {
  return outcome.kind === 'value' || outcome.kind === 'not_applicable' ? outcome : undefined;
}

function sameResult(one: Reached, other: Reached): boolean {
  return one.verdict === other.verdict && JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
