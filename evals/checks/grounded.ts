import { checkGrounded } from '../../src/assistant/checks/check-grounded.ts';
import type { Check, Seen } from './check.ts';

function evidence({ answer, said, world }: Seen): string[] {
  const references = answer.citations.flatMap(({ reference }) => reference ?? []);
  return [
    ...said,
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
  look: (seen) => checkGrounded(seen.answer, evidence(seen)),
};
