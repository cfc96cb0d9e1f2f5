import type { Answer, Citation } from '../../domain/answer.ts';
import { numbersOf } from '../ground.ts';
import { type Finding, finding, wordsOf } from './finding.ts';

function citationWords({ title, place, edition, quote }: Citation): string {
  return [title, place, edition, quote ?? ''].join(' ');
}

/** Everything an answer itself shows to stand on. */
function shown({ citations, conflicts, missing, computation, case: opened }: Answer): string[] {
  return [
    ...citations.map(citationWords),
    ...conflicts.map(({ topic, value, citation }) => `${topic} ${value} ${citationWords(citation)}`),
    ...missing.flatMap(({ question, choices }) => [question, ...choices.map(({ label }) => label)]),
    ...(opened ? [opened.id] : []),
    ...(computation
      ? [
          JSON.stringify(computation.result),
          ...computation.inputs.map(({ label, value }) => `${label} ${value}`),
          ...computation.trace.map(({ label, value }) => `${label} ${value}`),
        ]
      : []),
  ];
}

/** No number without a ground: each stands in what the answer shows, in the `evidence` beside it, or is `approved`. */
export function checkGrounded(
  answer: Answer,
  evidence: readonly string[],
  approved: ReadonlySet<string> = new Set(),
): Finding {
  const known = new Set([...shown(answer), ...evidence].flatMap(numbersOf));
  const loose = numbersOf(wordsOf(answer).replaceAll(/«[^»]*»/gu, '')).filter(
    (one) => !known.has(one) && !approved.has(one),
  );
  return finding(loose.length === 0, `no ground for ${[...new Set(loose)].join(', ')}`);
}
