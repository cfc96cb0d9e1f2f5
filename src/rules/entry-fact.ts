import type { Fact } from '../domain/outcome.ts';
import type { Entry, Parameter } from '../domain/parameter.ts';
import { type VocabularyName, vocabulary } from '../domain/vocabulary.ts';

/** A parameter's entry as a fact that can be worded; undefined where the document is silent. */
export function entryFact(entry: Entry, parameter: Pick<Parameter, 'unit'>): Fact | undefined {
  const { unit } = parameter;
  if (entry === null) return undefined;
  if (Array.isArray(entry)) {
    return { type: 'list', items: entry.flatMap((item) => entryFact(item, parameter) ?? []) };
  }
  if (typeof entry === 'number') return { type: 'number', value: entry, unit };
  if (typeof entry === 'boolean')
    return { type: 'choice', vocabulary: 'yes_no', value: entry ? 'yes' : 'no' };
  if (typeof entry === 'string') {
    const name = vocabularyOf(entry);
    return name ? { type: 'choice', vocabulary: name, value: entry } : { type: 'text', value: entry };
  }
  if ('min' in entry) return { type: 'range', ...entry, unit };
  return { type: 'words', value: entry };
}

function vocabularyOf(id: string): VocabularyName | undefined {
  const names: VocabularyName[] = ['category', 'head_category', 'old_category', 'post', 'action'];
  return names.find((name) => vocabulary[name].some((known) => known === id));
}
