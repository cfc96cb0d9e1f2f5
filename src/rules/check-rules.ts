import type { Content } from '../content/content.ts';
import { ContentFault } from '../domain/errors.ts';
import type { Rule } from './define-rule.ts';

/**
 * What must hold between the code of rules and their words: every rule has words, every input has words (and its own
 * choices have theirs), every declared parameter exists. Throws ContentFault with all that is wrong.
 */
export function checkRules(rules: ReadonlyMap<string, Rule>, content: Content): void {
  const problems: string[] = [];
  for (const id of Object.keys(content.rules)) {
    if (!rules.has(id)) problems.push(`knowledge/rules/${id}.yaml:1: no rule src/rules/catalog/${id}.ts`);
  }
  for (const rule of rules.values()) {
    const file = `knowledge/rules/${rule.id}.yaml`;
    const words = content.rules[rule.id];
    if (!words) {
      problems.push(`${file}:1: the words of the rule are missing`);
      continue;
    }
    for (const [id, input] of Object.entries(rule.inputs)) {
      const known = words.inputs[id] ?? content.inputs[id];
      if (!known) problems.push(`${file}:1: inputs.${id}: no words, here or in knowledge/inputs.yaml`);
      if (input.choices === undefined || input.vocabulary !== undefined) continue;
      for (const choice of input.choices) {
        if (!known?.choices?.[choice]) problems.push(`${file}:1: inputs.${id}.choices.${choice}: no words`);
      }
    }
    const names = Object.keys(content.parameters);
    for (const name of rule.parameters) {
      const found = name.endsWith('.') ? names.some((one) => one.startsWith(name)) : names.includes(name);
      if (!found)
        problems.push(`src/rules/catalog/${rule.id}.ts:1: no parameter ${name} in knowledge/parameters`);
    }
  }
  if (problems.length > 0) throw new ContentFault(problems);
}
