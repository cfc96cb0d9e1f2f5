import { expect, it } from 'vitest';
import { createLiveChecks } from '../../src/assistant/checks/create-live-checks.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { answerOf, cited } from '../evals/seen.ts';

function failing(answer: Partial<Answer>, evidence: readonly string[] = []): readonly string[] {
  const failed: string[] = [];
  const counted: string[] = [];
  const look = createLiveChecks({
    sources: new Set(['rules-2025-02-25']),
    approved: ['линия 1414'],
    count: (check, ok) => void (ok || counted.push(check)),
    failed: (checks) => void failed.push(...checks),
  });
  look(answerOf(answer), evidence);
  expect(counted).toEqual(failed);
  return failed;
}

const rules = [cited('rules-2025-02-25#39')];

it.each<[string, Partial<Answer>, readonly string[], readonly string[]]>([
  ['a good answer', { text: 'Порог — 70 %, линия 1414.', citations: rules }, ['70 %'], []],
  ['a number of nothing', { text: 'Порог — 75 %.', citations: rules }, ['70 %'], ['grounded']],
  ['a number behind «more»', { more: 'Порог — 75 %.' }, [], ['grounded']],
  ['the number of a case', { text: 'Номер K-482913.', case: { id: 'K-482913', state: 'open' } }, [], []],
  ['a document nobody registered', { citations: [cited('elsewhere#1')] }, [], ['citation']],
  ['a draft that leads', { citations: [cited('rules-2025-02-25#39', 'draft')] }, [], ['standing']],
  ['a long answer', { text: 'да '.repeat(400) }, [], ['length']],
  ['insides', { text: 'Порог: undefined' }, [], ['safe']],
  [
    'another language',
    { language: 'kk', text: 'Порог зависит от категории и должности педагога в этой школе.' },
    [],
    ['language'],
  ],
])('%s', (_, answer, evidence, wanted) => {
  expect(failing(answer, evidence)).toEqual(wanted);
});
