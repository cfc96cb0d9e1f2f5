import { stringify } from 'yaml';
import type { Answer } from '../src/domain/answer.ts';

/** A question with what was answered to it. */
export interface Told {
  readonly question: string;
  readonly answer: Answer;
}

/** What an answer did, as an expectation that a person then corrects. */
function expectationOf({ status, citations, computation, conflicts, missing, language }: Answer) {
  const points = citations.flatMap(({ reference }) => reference ?? []);
  const differs = [...new Set(conflicts.map(({ citation }) => citation.source))];
  return {
    ...(computation ? { rule_topic: computation.rule } : {}),
    ...(points.length > 0 ? { point: points } : {}),
    ...(status === 'clarification' ? { clarification: missing.map(({ input }) => input) } : {}),
    ...(points.length === 0 || status === 'unanswerable' || status === 'refused' ? { status } : {}),
    ...(differs.length > 0 ? { differs } : {}),
    language,
  };
}

/**
 * A case file for a conversation, expecting what was answered: whoever adds it corrects that first. Dev split, since it
 * has been looked at.
 */
export function caseSkeleton(id: string, turns: readonly Told[], day: string): string {
  const language = turns[0]?.answer.language ?? 'ru';
  const heading = [
    `# Added on ${day}. It expects what was answered then: correct what was wrong before it counts.`,
    '# Personal data must be gone from the words: look before committing.',
    ...turns.map(
      ({ answer }, index) => `# answer ${index + 1}: ${answer.text.replaceAll('\n', ' ').slice(0, 200)}`,
    ),
  ];
  const body = stringify(
    [
      {
        id,
        language,
        split: 'dev',
        tags: ['added'],
        turns: turns.map(({ question, answer }) => ({ say: question, expect: expectationOf(answer) })),
      },
    ],
    { lineWidth: 0 },
  );
  return `${heading.join('\n')}\n${body}`;
}
