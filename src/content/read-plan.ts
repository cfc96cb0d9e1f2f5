import { FluentResource } from '@fluent/bundle';
import type { Localized } from '../domain/language.ts';
import { type PlanWords, planWordsSchema } from '../domain/plan-words.ts';
import { asMessage } from './as-message.ts';
import { type LocatedYaml, parseYaml, validate } from './parse-yaml.ts';
import type { Problems } from './problems.ts';
import type { ContentFile } from './read-files.ts';

/** `knowledge/plan.yaml`: its form, its patterns and its references. Undefined where there is no such file. */
export function readPlan(
  files: readonly ContentFile[],
  sources: ReadonlySet<string>,
  problems: Problems,
): PlanWords | undefined {
  const [file] = files;
  if (!file) return undefined;
  const [yaml] = parseYaml(file, problems);
  const plan = yaml && validate(planWordsSchema, yaml, { file: file.path }, problems);
  if (!yaml || !plan) return undefined;
  const check = (words: Localized, keys: readonly string[]) =>
    checkPatterns(words, keys, { yaml, file: file.path, problems });
  for (const group of ['titles', 'summaries', 'readings'] as const) {
    for (const [id, words] of Object.entries(plan[group])) check(words, [group, id]);
  }
  for (const [id, step] of Object.entries(plan.steps)) {
    check(step.title, ['steps', id, 'title']);
    for (const [say, said] of Object.entries(step.says)) {
      const keys = ['steps', id, 'says', say];
      check(said.text, [...keys, 'text']);
      if (said.title) check(said.title, [...keys, 'title']);
      for (const reference of said.references) {
        const source = reference.split('#')[0] ?? '';
        if (!sources.has(source))
          problems.add(file.path, yaml.line(keys), `${reference}: no source "${source}" is registered`);
      }
    }
  }
  return plan;
}

function checkPatterns(
  words: Localized,
  keys: readonly string[],
  at: { readonly yaml: LocatedYaml; readonly file: string; readonly problems: Problems },
): void {
  for (const [language, text] of Object.entries(words)) {
    const { body } = new FluentResource(asMessage(text));
    if (body.length === 1 && body[0]?.value !== null) continue;
    const line = at.yaml.line([...keys, language]);
    at.problems.add(at.file, line, `${language}: not a Fluent pattern: ${text.slice(0, 60)}`);
  }
}
