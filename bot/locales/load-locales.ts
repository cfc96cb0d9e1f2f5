import { readdirSync, readFileSync } from 'node:fs';
import type { FluentVariable } from '@fluent/bundle';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../../src/domain/language.ts';

/** The words under `id` in one language. Throws for an unknown id: that is a fault of ours, caught by tests. */
export type Text = (id: string, args?: Readonly<Record<string, FluentVariable>>) => string;
export type Texts = Readonly<Record<Language, Text>>;

/** All `.ftl` files of a language as one bundle; two files with the same id are refused. */
function loadBundle(language: Language): FluentBundle {
  const folder = new URL(`./${language}/`, import.meta.url);
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ftl')) continue;
    const problems = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
    const [problem] = problems;
    if (problem) throw new Error(`bot/locales/${language}/${file}: ${problem.message}`);
  }
  return bundle;
}

function createText(bundle: FluentBundle, language: Language): Text {
  return (id, args = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`bot/locales/${language}: there is no message ${id}`);
    const problems: Error[] = [];
    const words = bundle.formatPattern(pattern, { ...args }, problems);
    const [problem] = problems;
    if (problem) throw new Error(`bot/locales/${language}: ${id}: ${problem.message}`);
    return words;
  };
}

/** The words of every channel, read once at start. */
export function createTexts(): Texts {
  return { ru: createText(loadBundle('ru'), 'ru'), kk: createText(loadBundle('kk'), 'kk') };
}

/** Ids of all messages of a language, so that tests can compare the languages. */
export function messageIds(language: Language): readonly string[] {
  return [...loadBundle(language)._messages.keys()].sort();
}
