import { readdirSync } from 'node:fs';
import type { Rule } from './define-rule.ts';

/**
 * The registry is the folder `catalog/`: every file there exports one `rule`. Nothing else has to be touched to add
 * one. Throws where a file exports none or two share an id.
 */
export async function loadRules(): Promise<ReadonlyMap<string, Rule>> {
  const folder = new URL('./catalog/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const rules = new Map<string, Rule>();
  for (const file of files) {
    const { rule } = (await import(`./catalog/${file}`)) as { rule?: Rule };
    if (!rule || rules.has(rule.id) || `${rule.id}.ts` !== file) {
      throw new Error(`src/rules/catalog/${file} must export one \`rule\` whose id is the file's name`);
    }
    rules.set(rule.id, rule);
  }
  return rules;
}
