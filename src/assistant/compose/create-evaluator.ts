import type { Content } from '../../content/content.ts';
import type { Computation } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Workdays } from '../../rules/create-workdays.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { evaluateRule } from '../../rules/evaluate-rule.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { dayWords } from '../wording/day-words.ts';
import type { ComposeOutcome } from './compose-outcome.ts';
import type { Draft } from './draft.ts';
import type { EditionBeside } from './edition-beside.ts';
import type { EditionChanges } from './edition-changes.ts';
import { countsPeriod, editionOf, straddledDays } from './straddled-days.ts';

/**
 * Evaluates a rule on a day and words what comes of it. Two more editions may have a say: today's, where the day asked
 * about lies before it, and the one that stood on a day among the inputs, where a period opened before the change.
 */
export function createEvaluator(deps: {
  readonly content: Pick<Content, 'rules' | 'parameters'>;
  readonly workdays: Workdays;
  readonly phrases: Phrases;
  readonly composeOutcome: ComposeOutcome;
  readonly editionBeside: EditionBeside;
  readonly editionChanges: EditionChanges;
  readonly today: () => Day;
}) {
  const { content, workdays, phrases, composeOutcome, editionBeside, editionChanges, today } = deps;

  return function evaluate(request: {
    readonly rule: Rule;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly on: Day;
    readonly language: Language;
  }): { readonly outcome: Outcome; readonly draft: Draft } {
    const { rule, inputs, on, language } = request;
    const words = content.rules[rule.id];
    if (!words) throw new Error(`rule ${rule.id} has no words in knowledge/rules`);
    const given = { rule, words, parameters: content.parameters, inputs, workdays, on };
    const outcome = evaluateRule(given);
    const worded = (one: Outcome) => composeOutcome({ rule, words, outcome: one, language });
    const draft = worded(outcome);
    const before = straddled(draft);
    return { outcome, draft: on < today() ? (beside(before, today(), 'now') ?? before) : before };

    function beside(lead: Draft, edition: Day, which: 'now' | 'earlier'): Draft | undefined {
      const other = evaluateRule({ ...given, edition });
      return editionBeside({
        lead: { outcome, draft: lead, edition: on },
        other: { outcome: other, draft: () => worded(other), edition },
        which,
        language,
      });
    }

    /** The draft with the edition of an earlier day beside it, or with the word that nobody registered that one. */
    function straddled(lead: Draft): Draft {
      const days = straddledDays(outcome, on, content);
      for (const day of days) {
        const both = beside(lead, day, 'earlier');
        if (both) return both;
      }
      const unknown = days.find((day) => evaluateRule({ ...given, edition: day }).kind === 'no_edition');
      if (unknown === undefined) return lead;
      const period = { before: unknown, after: on };
      const changed = 'trace' in outcome ? editionChanges(outcome.trace, period, language) : '';
      if (changed === '' && !countsPeriod(outcome)) return lead;
      const said = phrases.phrase(
        language,
        changed === '' ? 'edition-earlier-unknown' : 'edition-earlier-partly',
        {
          day: dayWords(unknown),
          edition: dayWords(editionOf(outcome, on, content)),
          changed,
        },
      );
      return {
        ...lead,
        text: `${lead.text}\n\n${said}`,
        evidence: [...lead.evidence, said],
        ...(lead.computation ? { computation: unregistered(lead.computation, unknown) } : {}),
      };
    }
  };
}
export type Evaluate = ReturnType<typeof createEvaluator>;

/** Programs read the same: the edition of that day is not known, so it has no result. */
function unregistered(computation: Computation, on: Day): Computation {
  return { ...computation, result: { ...computation.result, earlier: { on, registered: false } } };
}
