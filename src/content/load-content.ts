import { z } from 'zod';
import { channelSchema } from '../domain/channel.ts';
import { parameterSchema } from '../domain/parameter.ts';
import { inputWordsSchema, ruleWordsSchema } from '../domain/rule-words.ts';
import { sourceSchema } from '../domain/source.ts';
import { workYearSchema } from '../domain/work-calendar.ts';
import { cached, codeFingerprint } from './cached.ts';
import { checkContent, type Located } from './check-content.ts';
import { checkPhrases } from './check-phrases.ts';
import { conceptSchema } from './concept.ts';
import type { Content } from './content.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import { createProblems, type Problems } from './problems.ts';
import { readArticle } from './read-article.ts';
import { type ContentFile, readFiles } from './read-files.ts';
import { readPlan } from './read-plan.ts';
import { readRefusals } from './read-refusals.ts';
import { readVocabulary } from './read-vocabulary.ts';

/**
 * Reads and checks `root/knowledge`. Throws ContentFault naming every problem with path and line. With `cacheDir` a
 * checked content is kept there by its fingerprint, since parsing all YAML takes most of a second.
 */
export function loadContent({ root, cacheDir }: { root: string; cacheDir?: string }): Content {
  const { files, fingerprint } = readFiles(root);
  const code =
    cacheDir === undefined
      ? ''
      : codeFingerprint([new URL('./', import.meta.url), new URL('../domain/', import.meta.url)]);
  return cached(cacheDir, { kind: 'content', key: `${fingerprint.slice(0, 16)}-${code}` }, () => {
    const problems = createProblems();
    const content = assemble(files, fingerprint, problems);
    problems.stop();
    return content;
  });
}

function assemble(files: readonly ContentFile[], fingerprint: string, problems: Problems): Content {
  const under = (prefix: string) => files.filter((file) => file.path.startsWith(`knowledge/${prefix}`));
  const sources = listed(under('sources.yaml'), sourceSchema, problems);
  const parameters = listed(under('parameters/'), parameterSchema, problems);
  const glossary = listed(under('glossary.yaml'), conceptSchema, problems);
  const rules = under('rules/').flatMap((file) => {
    const [yaml] = parseYaml({ path: file.path, text: firstDocument(file.text) }, problems);
    const value = yaml && validate(ruleWordsSchema, yaml, { file: file.path }, problems);
    return yaml && value ? [{ value, file: file.path, line: yaml.line }] : [];
  });
  const articles = under('articles/').flatMap((file) => readArticle(file, problems) ?? []);
  const inputs = keyed(under('inputs.yaml'), inputWordsSchema, problems);
  const vocabulary = readVocabulary(under('vocabulary.yaml'), problems);
  const plan = readPlan(under('plan.yaml'), new Set(sources.map(({ value }) => value.id)), problems);
  const refusals = readRefusals(
    under('refusals.yaml'),
    {
      glossary: glossary.map(({ value }) => value),
      articles: new Set(articles.map(({ id }) => id)),
      refusals: new Set(articles.filter(({ kind }) => kind === 'refusal').map(({ id }) => id)),
    },
    problems,
  );
  problems.stop();
  checkPhrases(under('phrases/'), problems);
  checkContent({ sources, parameters, glossary, rules, articles, inputs }, problems);
  return {
    fingerprint,
    sources: byId(sources),
    parameters: byId(parameters),
    glossary: glossary.map(({ value }) => value),
    refusals,
    rules: byId(rules),
    articles,
    inputs: Object.fromEntries(inputs.map(({ id, value }) => [id, value])),
    channels: listed(under('channels.yaml'), channelSchema, problems).map(({ value }) => value),
    holidays: listed(under('holidays.yaml'), workYearSchema, problems).map(({ value }) => value),
    vocabulary,
    ...(plan === undefined ? {} : { plan }),
    phrases: {
      ru: under('phrases/ru.ftl')
        .map((file) => file.text)
        .join('\n'),
      kk: under('phrases/kk.ftl')
        .map((file) => file.text)
        .join('\n'),
    },
  };
}

/** A rule's cases stand behind its words, as a second document that the running house does not need. */
function firstDocument(text: string): string {
  return text.split(/^---\s*$/mu)[0] ?? text;
}

function listed<S extends z.ZodType>(
  files: readonly ContentFile[],
  schema: S,
  problems: Problems,
): Located<z.infer<S>>[] {
  return files.flatMap((file) => {
    const [yaml] = parseYaml(file, problems);
    if (!yaml) return [];
    if (!Array.isArray(yaml.data)) {
      problems.add(file.path, 1, 'a list is expected');
      return [];
    }
    return yaml.data.flatMap((item: unknown, index) => {
      const value = validate(schema, yaml, { file: file.path, keys: [index], value: item }, problems);
      if (value === undefined) return [];
      return [
        { value, file: file.path, line: (keys: readonly PropertyKey[]) => yaml.line([index, ...keys]) },
      ];
    });
  });
}

/** A file that is a table from ids to values of one schema. */
function keyed<S extends z.ZodType>(
  files: readonly ContentFile[],
  schema: S,
  problems: Problems,
): (Located<z.infer<S>> & { readonly id: string })[] {
  return files.flatMap((file) => {
    const [yaml] = parseYaml(file, problems);
    const table = yaml && validate(z.record(z.string(), schema), yaml, { file: file.path }, problems);
    if (!yaml || !table) return [];
    return Object.entries(table).map(([id, value]) => ({
      id,
      value,
      file: file.path,
      line: (keys: readonly PropertyKey[]) => yaml.line([id, ...keys]),
    }));
  });
}

function byId<T extends { id: string }>(items: readonly Located<T>[]): Record<string, T> {
  return Object.fromEntries(items.map(({ value }) => [value.id, value]));
}
