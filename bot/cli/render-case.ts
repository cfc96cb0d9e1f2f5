import type { CaseFile } from '../../src/domain/case.ts';
import type { Text } from '../locales/load-locales.ts';

/** A case as plain text: what was asked and answered, what was understood, what the staff wrote. */
export function renderCase(file: CaseFile, text: Text): string {
  const { id, state, language, opened, reason, understood, turns, replies } = file;
  const known = Object.entries(understood.known).map(([input, value]) => `${input}=${JSON.stringify(value)}`);
  const blocks = [
    `${id}  ${text(`case-${state}`)}  ${language}  ${clock(opened)}`,
    `${text('cli-case-reason')}: ${reason}`,
    understood.rule === undefined
      ? ''
      : `${text('cli-case-understood')}: ${[understood.rule, ...known].join(' ')}`,
    ...turns.map(({ question, answer, at }) => `${clock(at)}\n> ${question}\n${answer}`),
    ...replies.map(
      ({ text: words, at, delivered }) =>
        `${clock(at)}  ${text(delivered ? 'cli-case-delivered' : 'cli-case-waiting')}\n< ${words}`,
    ),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function clock(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
