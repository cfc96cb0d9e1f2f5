import type { Content } from '../../content/content.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { TraceStep } from '../../domain/outcome.ts';
import { splitValue } from '../../domain/split-value.ts';
import { valueOn } from '../../domain/value-on.ts';
import { entryFact } from '../../rules/entry-fact.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';

/**
 * Words the figures of a trace that the editions of two days do not give alike, the earlier one first; empty where all
 * are alike. A row that one of the days has no registered edition for is left out.
 */
export function createEditionChanges(deps: {
  readonly content: Pick<Content, 'parameters'>;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}) {
  const { content, phrases, factWords } = deps;

  return function editionChanges(
    trace: readonly TraceStep[],
    days: { readonly before: Day; readonly after: Day },
    language: Language,
  ): string {
    const lines = trace.flatMap(({ kind, label, key }) => {
      if (kind !== 'parameter') return [];
      const before = worded(label, key, days.before, language);
      const after = worded(label, key, days.after, language);
      if (before === undefined || after === undefined || before === after) return [];
      const topic = content.parameters[label]?.label[language] ?? label;
      return phrases.phrase(language, 'edition-changed', { label: topic, before, after });
    });
    return [...new Set(lines)].join(' ');
  };

  function worded(id: string, key: string | undefined, on: Day, language: Language): string | undefined {
    const parameter = content.parameters[id];
    const stood = parameter && valueOn(parameter, on);
    if (!stood) return undefined;
    const { table, entry } = splitValue(stood.value);
    const fact = entryFact((table ? table[key ?? ''] : entry) ?? null, parameter);
    return fact ? factWords.word(fact, language) : phrases.phrase(language, 'edition-silent');
  }
}
export type EditionChanges = ReturnType<typeof createEditionChanges>;
