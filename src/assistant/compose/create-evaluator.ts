import type { Content } from '../../content/content.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Workdays } from '../../rules/create-workdays.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { evaluateRule } from '../../rules/evaluate-rule.ts';
import type { ComposeOutcome } from './compose-outcome.ts';
import type { Draft } from './draft.ts';
import type { NowBeside } from './then-and-now.ts';

/**
 * Evaluates a rule on a day and words what comes of it. Where the day lies in an earlier edition of the Rules and
 * today's would come to something else, the draft says that too.
 */
export function createEvaluator(deps: {
  readonly content: Pick<Content, 'rules' | 'parameters'>;
  readonly workdays: Workdays;
  readonly composeOutcome: ComposeOutcome;
  readonly nowBeside: NowBeside;
  readonly today: () => Day;
}) {
  const { content, workdays, composeOutcome, nowBeside, today } = deps;

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
    const draft = composeOutcome({ rule, words, outcome, language });
    if (on >= today()) return { outcome, draft };
    const now = evaluateRule({ ...given, edition: today() });
    const later = () => composeOutcome({ rule, words, outcome: now, language });
    return {
      outcome,
      draft: nowBeside({ before: { outcome, draft }, now: { outcome: now, draft: later }, language }),
    };
  };
}
export type Evaluate = ReturnType<typeof createEvaluator>;
