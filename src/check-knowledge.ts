import { checkPlan } from './assistant/planner/check-plan.ts';
import { loadContent } from './content/load-content.ts';
import { readCases } from './content/read-cases.ts';
import { ContentFault } from './domain/errors.ts';
import { checkRules } from './rules/check-rules.ts';
import { createWorkdays } from './rules/create-workdays.ts';
import { loadRules } from './rules/load-rules.ts';
import { runCase } from './rules/run-case.ts';

/**
 * What a start would refuse, and every case of every rule. Throws ContentFault with path and line of each problem;
 * returns how much was checked.
 */
export async function checkKnowledge(root: string) {
  const content = loadContent({ root });
  const rules = await loadRules();
  checkRules(rules, content);
  checkPlan(content, rules);
  const workdays = createWorkdays(content.holidays);
  const cases = readCases(root);
  const problems = cases.flatMap(({ rule: id, at, value }) => {
    const rule = rules.get(id);
    const problem = rule ? runCase({ rule, content, workdays, value }).problem : `no rule ${id}`;
    return problem === undefined ? [] : [`${at}: expected ${JSON.stringify(value.expect)}, got ${problem}`];
  });
  if (problems.length > 0) throw new ContentFault(problems);
  return {
    parameters: Object.keys(content.parameters).length,
    articles: content.articles.length,
    rules: rules.size,
    cases: cases.length,
  };
}
