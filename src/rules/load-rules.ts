import { readdirSync } from 'node:fs';
import type { Rule } from './define-rule.ts';

/**
 * The registry is the folder `catalog/`: every file there exports one `rule`. Nothing else has to be touched to add
 * one. Throws where a file exports none of its name.
 */
export async function loadRules(): Promise<ReadonlyMap<string, Rule>> {
  const folder = new URL('./catalog/', import.meta.url);
  const ids = readdirSync(folder)
    .flatMap((name) => /^(.+)\.ts$/u.exec(name)?.[1] ?? [])
    .sort();
  const rules = new Map<string, Rule>();
  for (const id of ids) {
    const { rule } = (await import(`./catalog/${id}.ts`)) as { rule?: Rule };
    if (rule?.id !== id) {
      throw new Error(`src/rules/catalog/${id}.ts must export one \`rule\` whose id is the file's name`);
    }
    rules.set(rule.id, rule);
  }
  return rules;
}
