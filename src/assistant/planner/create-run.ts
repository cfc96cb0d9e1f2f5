import type { Content } from '../../content/content.ts';
import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Workdays } from '../../rules/create-workdays.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { evaluateRule } from '../../rules/evaluate-rule.ts';
import type { Profile } from './profile.ts';

/** Evaluates a rule for the profile; `other` replaces single inputs, and an undefined one takes it away. */
export type Run = (rule: string, other?: Readonly<Record<string, unknown>>) => Outcome;

export interface RunDeps {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly workdays: Workdays;
}

export function createRun({ content, rules, workdays }: RunDeps, profile: Profile, on: Day): Run {
  return (id, other = {}) => {
    const rule = rules.get(id);
    const words = content.rules[id];
    if (!rule || !words) throw new Error(`the planner uses the rule ${id}, which is not there`);
    const inputs = { ...profile, ...other };
    return evaluateRule({ rule, words, parameters: content.parameters, inputs, workdays, on });
  };
}
