import { z } from 'zod';
import { type VocabularyName, vocabulary } from '../domain/vocabulary.ts';
import type { Content } from './content.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import type { Problems } from './problems.ts';
import type { ContentFile } from './read-files.ts';
import { vocabularyWordsSchema } from './vocabulary-words.ts';

const namesOf = (): VocabularyName[] =>
  Object.keys(vocabulary).filter((name): name is VocabularyName => name in vocabulary);

/** The words of every closed set; each id of the code must have words, and no other may. */
export function readVocabulary(files: readonly ContentFile[], problems: Problems): Content['vocabulary'] {
  const empty: Record<VocabularyName, Record<string, z.infer<typeof vocabularyWordsSchema>>> = {
    category: {},
    head_category: {},
    old_category: {},
    post: {},
    action: {},
    yes_no: {},
  };
  const [file] = files;
  if (!file) {
    problems.add('knowledge/vocabulary.yaml', 1, 'the file is missing');
    return empty;
  }
  const [yaml] = parseYaml(file, problems);
  if (!yaml) return empty;
  const schema = z.strictObject(
    Object.fromEntries(
      namesOf().map((name) => [
        name,
        z.strictObject(Object.fromEntries(vocabulary[name].map((id) => [id, vocabularyWordsSchema]))),
      ]),
    ),
  );
  const read = validate(schema, yaml, { file: file.path }, problems);
  return read ? { ...empty, ...read } : empty;
}
