import { z } from 'zod';
import { type Refusal, refusalSchema } from '../domain/refusals.ts';
import { type Concept, conceptSchema } from './concept.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import { conceptsOf } from './pattern.ts';
import type { Problems } from './problems.ts';
import type { ContentFile } from './read-files.ts';

/** What is declined at once. `concepts`: the glossary as a guard hears it, with turns of speech of its own. */
export interface Refusals {
  readonly concepts: readonly Concept[];
  /** Concepts that make a question about a hostile thing an honest one. */
  readonly honest: readonly string[];
  readonly refuse: readonly Refusal[];
}

const schema = z.strictObject({
  instead_of: z.array(z.string()).default([]),
  honest: z.array(z.string()).default([]),
  concepts: z.array(conceptSchema),
  refuse: z.array(refusalSchema),
});

/** Reads `knowledge/refusals.yaml`, if there is one; every concept and every refusal it names must exist. */
export function readRefusals(
  files: readonly ContentFile[],
  known: {
    readonly glossary: readonly Concept[];
    readonly refusals: ReadonlySet<string>;
    readonly articles: ReadonlySet<string>;
  },
  problems: Problems,
): Refusals {
  const [file] = files;
  const [yaml] = file ? parseYaml(file, problems) : [];
  const value = file && yaml && validate(schema, yaml, { file: file.path }, problems);
  if (!file || !yaml || !value) return { concepts: [], honest: [], refuse: [] };
  const ids = new Set(known.glossary.map(({ id }) => id));
  for (const [index, id] of value.instead_of.entries()) {
    if (!ids.has(id)) problems.add(file.path, yaml.line(['instead_of', index]), `no concept "${id}"`);
  }
  for (const [index, { id }] of value.concepts.entries()) {
    if (ids.has(id)) problems.add(file.path, yaml.line(['concepts', index]), `"${id}" is in the glossary`);
    ids.add(id);
  }
  const facets = new Set([...ids].map((id) => id.split('.')[0]));
  for (const [index, id] of value.honest.entries()) {
    if (!ids.has(id)) problems.add(file.path, yaml.line(['honest', index]), `no concept "${id}"`);
  }
  for (const [index, { article, honest, when }] of value.refuse.entries()) {
    const line = yaml.line(['refuse', index]);
    if (honest !== undefined && !known.articles.has(honest))
      problems.add(file.path, line, `no article "${honest}"`);
    if (!known.refusals.has(article)) problems.add(file.path, line, `no refusal "${article}"`);
    for (const concept of when.flatMap(conceptsOf)) {
      if (!ids.has(concept) && !facets.has(concept.slice(0, -1)))
        problems.add(file.path, line, `no concept "${concept}"`);
    }
  }
  const left = new Set(value.instead_of);
  return {
    concepts: [...known.glossary.filter(({ id }) => !left.has(id)), ...value.concepts],
    honest: value.honest,
    refuse: value.refuse,
  };
}
