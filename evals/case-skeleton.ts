import { stringify } from 'yaml';
import type { Answer } from '../src/domain/answer.ts';
import { maskPersonalData } from '../src/language/mask-personal-data.ts';

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

/** One line of a comment, without anybody's data. */
const remark = (label: string, text: string) =>
  `# ${label}: ${maskPersonalData(text.replaceAll(/\s+/gu, ' ')).text.slice(0, 400)}`;

/**
 * A case file for a conversation, expecting what was answered: whoever adds it corrects that first, by what the staff
 * wrote where somebody did. Dev split, since it has been looked at.
 */
export function caseSkeleton(
  id: string,
  turns: readonly Told[],
  { day, staff = [] }: { readonly day: string; readonly staff?: readonly string[] },
): string {
  const language = turns[0]?.answer.language ?? 'ru';
  const heading = [
    `# Added on ${day}. It expects what was answered: correct what was wrong before it counts.`,
    '# Personal data must be gone from the words: look before committing.',
    ...turns.map(({ answer }, index) => remark(`answer ${index + 1}`, answer.text)),
    ...staff.map((text) => remark('the staff', text)),
  ];
  const body = stringify(
    [
      {
        id,
        language,
        split: 'dev',
        tags: staff.length > 0 ? ['added', 'corrected'] : ['added'],
        turns: turns.map(({ question, answer }) => ({
          say: maskPersonalData(question).text,
          expect: expectationOf(answer),
        })),
      },
    ],
    { lineWidth: 0 },
  );
  return `${heading.join('\n')}\n${body}`;
}
