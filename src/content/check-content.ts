import { FluentResource } from '@fluent/bundle';
import type { Article } from '../domain/article.ts';
import type { Localized } from '../domain/language.ts';
import type { Parameter } from '../domain/parameter.ts';
import type { InputWords, RuleWords } from '../domain/rule-words.ts';
import type { Source } from '../domain/source.ts';
import { asMessage } from './as-message.ts';
import { checkParameter } from './check-parameter.ts';
import type { Concept } from './concept.ts';
import { conceptsOf } from './pattern.ts';
import { placeholdersOf, resolvePlaceholder } from './placeholders.ts';
import type { Problems } from './problems.ts';

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  line(keys: readonly PropertyKey[]): number;
}

interface Parts {
  readonly sources: readonly Located<Source>[];
  readonly parameters: readonly Located<Parameter>[];
  readonly glossary: readonly Located<Concept>[];
  readonly rules: readonly Located<RuleWords>[];
  readonly articles: readonly Article[];
  readonly inputs: readonly (Located<InputWords> & { readonly id: string })[];
}

/** What holds between files: unique ids, references to registered sources, placeholders, patterns, see-also. */
export function checkContent(parts: Parts, problems: Problems): void {
  const sources = new Set(parts.sources.map(({ value }) => value.id));
  const concepts = new Set(parts.glossary.map(({ value }) => value.id));
  const parameters = new Map(parts.parameters.map(({ value }) => [value.id, value]));
  const topics = new Set([
    ...parts.rules.map(({ value }) => value.id),
    ...parts.articles.map(({ id }) => id),
  ]);
  for (const list of [parts.sources, parts.parameters, parts.glossary, parts.rules]) unique(list, problems);

  const reference = (file: string, line: number, value: string) => {
    const source = value.split('#')[0] ?? '';
    if (!sources.has(source)) problems.add(file, line, `${value}: no source "${source}" is registered`);
  };
  const pattern = (file: string, line: number, text: string) => {
    for (const concept of conceptsOf(text)) {
      if (!concepts.has(concept))
        problems.add(file, line, `pattern "${text}": no concept "${concept}" in the glossary`);
    }
  };

  const hearing = (words: InputWords, report: (reason: string) => void) => {
    const { near = [], apart = [], counts = [], flags = {}, unless = [], facet } = words.hears;
    for (const text of [...near, ...apart, ...counts, ...unless, ...Object.values(flags).flat()]) {
      for (const concept of conceptsOf(text))
        if (!concepts.has(concept)) report(`no concept "${concept}" in the glossary`);
    }
    const known = facet === undefined || [...concepts].some((concept) => concept.startsWith(`${facet}.`));
    if (!known) report(`no concept of the facet "${facet}" in the glossary`);
  };
  for (const { value, file, line } of parts.inputs) {
    hearing(value, (reason) => problems.add(file, line(['hears']), reason));
  }

  for (const { value, file, line } of parts.parameters) {
    for (const { keys, reason } of checkParameter(value))
      problems.add(file, line(keys), `${value.id}: ${reason}`);
    value.values.forEach((dated, index) => {
      for (const ref of dated.references) reference(file, line(['values', index, 'references']), ref);
    });
    value.differs.forEach((other, index) => {
      reference(file, line(['differs', index]), other.reference);
    });
  }
  for (const { value, file, line } of parts.rules) {
    if (!file.endsWith(`/${value.id}.yaml`))
      problems.add(file, line(['id']), `id "${value.id}" is not the file's name`);
    for (const ref of value.references) reference(file, line(['references']), ref);
    for (const [id, words] of Object.entries(value.inputs)) {
      hearing(words, (reason) => problems.add(file, line(['inputs', id, 'hears']), reason));
    }
    for (const text of value.hears) pattern(file, line(['hears']), text);
    if (value.norm !== undefined && !topics.has(value.norm)) {
      problems.add(file, line(['norm']), `no article "${value.norm}"`);
    }
    for (const id of value.next)
      if (!topics.has(id)) problems.add(file, line(['next']), `no rule or article "${id}"`);
    for (const [id, step] of Object.entries(value.trace)) {
      for (const ref of step.references) reference(file, line(['trace', id]), ref);
    }
    for (const [id, outcome] of Object.entries(value.outcomes)) {
      for (const ref of outcome.references) reference(file, line(['outcomes', id]), ref);
      if (outcome.instead !== undefined && !topics.has(outcome.instead))
        problems.add(file, line(['outcomes', id, 'instead']), `no rule "${outcome.instead}"`);
      const said = { text: outcome.text, ...(outcome.more ? { more: outcome.more } : {}) };
      for (const [part, words] of Object.entries(said)) {
        fluent(words, (language, reason) =>
          problems.add(file, line(['outcomes', id, part, language]), reason),
        );
      }
    }
  }
  const seen = new Map(parts.rules.map(({ value, file }) => [value.id, file]));
  for (const article of parts.articles) {
    const { file } = article;
    const other = seen.get(article.id);
    if (other) problems.add(file, 2, `id "${article.id}" is taken by ${other}`);
    seen.set(article.id, file);
    for (const ref of [...article.references, ...article.differs.map((d) => d.reference)])
      reference(file, 2, ref);
    for (const text of [...article.hears, ...article.needs]) pattern(file, 2, text);
    for (const id of article.see)
      if (!topics.has(id)) problems.add(file, 2, `see: no rule or article "${id}"`);
    if (article.kind === 'provision' && article.references.length === 0) {
      problems.add(file, 2, 'a provision needs a reference');
    }
    const texts = [article.short.ru, article.short.kk, article.more.ru, article.more.kk];
    for (const name of texts.flatMap(placeholdersOf)) {
      if (!resolvePlaceholder(parameters, name))
        problems.add(file, 2, `{{${name}}}: no such value of a parameter`);
    }
  }
}

function unique(list: readonly Located<{ id: string }>[], problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { value, file, line } of list) {
    const other = seen.get(value.id);
    if (other) problems.add(file, line(['id']), `id "${value.id}" is taken by ${other}`);
    seen.set(value.id, file);
  }
}

function fluent(words: Localized, report: (language: string, reason: string) => void): void {
  for (const [language, text] of Object.entries(words)) {
    const resource = new FluentResource(asMessage(text));
    if (resource.body.length !== 1 || resource.body[0]?.value === null) {
      report(language, `${language}: not a Fluent pattern: ${text.slice(0, 60)}`);
    }
  }
}
