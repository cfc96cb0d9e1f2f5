import { numbersOf } from '../../src/assistant/ground.ts';
import type { Answer, Citation } from '../../src/domain/answer.ts';
import { type Check, finding, type Seen, wordsOf } from './check.ts';

function citationWords({ title, place, edition, quote }: Citation): string {
  return [title, place, edition, quote ?? ''].join(' ');
}

/** Everything an answer shows to stand on. */
function evidenceOf(answer: Answer): string[] {
  const { computation } = answer;
  return [
    ...answer.citations.map(citationWords),
    ...answer.conflicts.map(({ topic, value, citation }) => `${topic} ${value} ${citationWords(citation)}`),
    ...answer.missing.flatMap(({ question, choices }) => [question, ...choices.map(({ label }) => label)]),
    ...(computation
      ? [
          JSON.stringify(computation.result),
          ...computation.inputs.map(({ label, value }) => `${label} ${value}`),
          ...computation.trace.map(({ label, value }) => `${label} ${value}`),
        ]
      : []),
  ];
}

function evidence({ answer, said, world }: Seen): string[] {
  const references = answer.citations.flatMap(({ reference }) => reference ?? []);
  return [
    ...evidenceOf(answer),
    ...said,
    // The number under which a case is kept.
    JSON.stringify(answer.case ?? ''),
    ...world.examplesOf(
      answer.missing.map(({ input }) => input),
      answer.language,
    ),
    ...world.articleTexts(references, answer.text, answer.language),
    world.phrases[answer.language],
  ];
}

/** No number without a ground: each stands in the citations, the trace, the question, or an article on those places. */
export const groundedCheck: Check = {
  name: 'numbers grounded',
  decides: false,
  look(seen) {
    const known = new Set(evidence(seen).flatMap(numbersOf));
    const loose = numbersOf(wordsOf(seen.answer).replaceAll(/«[^»]*»/gu, '')).filter(
      (one) => !known.has(one),
    );
    return finding(loose.length === 0, `no ground for ${[...new Set(loose)].join(', ')}`);
  },
};
