import type { Content } from '../../content/content.ts';
import { ContentFault } from '../../domain/errors.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { allSteps } from './steps/all-steps.ts';

const file = 'knowledge/plan.yaml:1:';
const summaries = [
  'days_open',
  'days_open_earlier',
  'days_closed',
  'days_ended',
  'days_unknown',
  'lacking',
  'all_there',
  'stop_pension',
  'stop_may-apply',
];

const readings = [
  'end_earlier',
  'end_later',
  'kept_to_end',
  'kept_most',
  'result_at_review',
  'result_at_application',
];

/** What must hold between the steps and their words, and the rules they use. Throws ContentFault with all of it. */
export function checkPlan(content: Content, rules: ReadonlyMap<string, Rule>): void {
  const { plan } = content;
  if (!plan) throw new ContentFault([`${file} the file is missing`]);
  const problems: string[] = [];
  for (const step of allSteps) {
    const says = plan.steps[step.id]?.says ?? {};
    for (const say of step.says)
      if (!says[say]) problems.push(`${file} steps.${step.id}.says.${say}: no words`);
    for (const say of Object.keys(says))
      if (!step.says.includes(say))
        problems.push(`${file} steps.${step.id}.says.${say}: the step never says this`);
    for (const rule of step.rules)
      if (!rules.has(rule)) problems.push(`${file} steps.${step.id}: no rule ${rule}`);
  }
  const known = new Set(allSteps.map(({ id }) => id));
  for (const id of Object.keys(plan.steps))
    if (!known.has(id)) problems.push(`${file} steps.${id}: no such step`);
  for (const id of summaries) if (!plan.summaries[id]) problems.push(`${file} summaries.${id}: no words`);
  for (const id of readings) if (!plan.readings[id]) problems.push(`${file} readings.${id}: no words`);
  for (const id of ['open', 'teacher', 'head'])
    if (!plan.titles[id]) problems.push(`${file} titles.${id}: no words`);
  if (problems.length > 0) throw new ContentFault(problems);
}
