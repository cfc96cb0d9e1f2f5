import { type Article, articleHeadSchema } from '../domain/article.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import type { Problems } from './problems.ts';
import type { ContentFile } from './read-files.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;

/** An article's file: a head in YAML between `---` lines, then `# ru` and `# kk` with at least one paragraph each. */
export function readArticle(file: ContentFile, problems: Problems): Article | undefined {
  const text = file.text.replaceAll('\r\n', '\n');
  const match = FRONT_MATTER.exec(text);
  if (!match?.[1]) {
    problems.add(file.path, 1, 'the head between two lines of --- is missing');
    return undefined;
  }
  const [yaml] = parseYaml({ path: file.path, text: match[1], firstLine: 2 }, problems);
  if (!yaml) return undefined;
  const head = validate(articleHeadSchema, yaml, { file: file.path }, problems);
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const ru = section(body, 'ru');
  const kk = section(body, 'kk');
  for (const [language, found] of Object.entries({ ru, kk })) {
    if (!found?.short) problems.add(file.path, bodyLine, `the text under "# ${language}" is missing`);
  }
  if (!head || !ru || !kk) return undefined;
  return {
    ...head,
    short: { ru: ru.short, kk: kk.short },
    more: { ru: ru.more, kk: kk.more },
    file: file.path,
  };
}

function section(body: string, language: string): { short: string; more: string } | undefined {
  const parts = body.split(/^# (ru|kk)\s*$/mu);
  const at = parts.indexOf(language);
  const text = at < 0 ? undefined : parts[at + 1];
  if (text === undefined) return undefined;
  const [short = '', ...rest] = text.trim().split(/\n{2,}/u);
  return { short: short.trim(), more: rest.join('\n\n').trim() };
}
