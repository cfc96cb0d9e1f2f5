import type { Concept, Tagged } from '../../language/glossary.ts';

/** What the marks of the glossary tell of a message. */
export function createConceptMarks(glossary: readonly Concept[]) {
  const marks = new Map(
    glossary.flatMap(({ id, mark }) => (mark === undefined ? [] : [[id, mark] as const])),
  );

  return {
    isCourtesy: (concept: string): boolean => marks.get(concept) === 'courtesy',
    /** Whether a message names anything of attestation at all. */
    namesSomething: ({ mentions }: Tagged): boolean =>
      mentions.some(({ concept }) => !marks.has(concept) || marks.get(concept) === 'tells'),
    /** Topics of a message beside values: «надбавка за мастера» has one, «а на мастера?» has none. */
    topicsOf: ({ mentions }: Tagged): string[] => [
      ...new Set(
        mentions
          .map(({ concept }) => concept)
          .filter((concept) => !concept.includes('.') && !marks.has(concept)),
      ),
    ],
    /** Whether it asks in words: how many, when, must. */
    asks: ({ mentions }: Tagged): boolean => mentions.some(({ concept }) => marks.get(concept) === 'asks'),
  };
}
export type ConceptMarks = ReturnType<typeof createConceptMarks>;
