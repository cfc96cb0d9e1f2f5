import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseSkeleton } from '../../evals/case-skeleton.ts';
import { generateHostile } from '../../evals/hostile/generate-hostile.ts';
import { loadCases } from '../../evals/load-cases.ts';
import { projectRoot } from '../support/test-app.ts';
import { answerOf, cited } from './seen.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kenes-cases-'));
  mkdirSync(join(root, 'evals/added'), { recursive: true });
  mkdirSync(join(root, 'evals/retrieval'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('loads the cases of this repository, at least five hundred, of both languages and splits', () => {
  const cases = loadCases(projectRoot).filter(({ suite }) => suite !== 'hostile');
  expect(cases.length).toBeGreaterThanOrEqual(500);
  for (const split of ['dev', 'test']) {
    for (const language of ['ru', 'kk', 'mixed']) {
      expect(cases.some((one) => one.split === split && one.language === language)).toBe(true);
    }
  }
});

it('names every problem with its file and line', () => {
  writeFileSync(
    join(root, 'evals/retrieval/questions.yaml'),
    [
      '- { id: r1, text: "а", language: ru, split: dev, expect: [silent] }',
      '- { id: r2, text: "б", language: de, split: dev, expect: [silent] }',
      '- { id: r3, text: "в", language: ru, split: dev, expect: [nonsense] }',
      '- { id: r1, text: "г", language: ru, split: dev, expect: [silent] }',
      '- { id: r5, text: "д", language: ru, split: test, expect: [silent] }',
    ].join('\n'),
  );
  const problems = () => loadCases(root);
  expect(problems).toThrow(/questions\.yaml:2: 1\.language/u);
  expect(problems).toThrow(/questions\.yaml:3: 2\.expect\.0/u);
  expect(problems).toThrow(/questions\.yaml:5: split: r5 must be dev here/u);
  expect(problems).toThrow(/questions\.yaml:4: id: r1 is also in evals\/retrieval\/questions\.yaml:1/u);
});

it('reads back the skeleton of a stored conversation as a case', () => {
  const turns = [
    { question: 'Сколько баллов?', answer: answerOf({ citations: [cited('rules-2025-02-25#39')] }) },
    {
      question: 'а мне?',
      answer: answerOf({
        status: 'clarification',
        missing: [{ input: 'category', question: 'На какую категорию?', choices: [] }],
      }),
    },
  ];
  writeFileSync(join(root, 'evals/added/one.yaml'), caseSkeleton('added-1', turns, { day: '2026-05-04' }));
  const [one] = loadCases(root);
  expect(one).toMatchObject({ id: 'added-1', suite: 'added', split: 'dev', language: 'ru' });
  expect(one?.turns.map(({ say }) => say)).toEqual(['Сколько баллов?', 'а мне?']);
  expect(one?.turns[0]?.expect.points).toEqual(['rules-2025-02-25#39']);
  expect(one?.turns[1]?.expect).toMatchObject({ statuses: ['clarification'], asks: ['category'] });
});

it('makes the same hostile inputs each time', () => {
  const made = generateHostile(['Сколько баллов на эксперта?', 'ПББ деген не'], 60);
  expect(made).toHaveLength(60);
  expect(generateHostile(['Сколько баллов на эксперта?', 'ПББ деген не'], 60)).toEqual(made);
  expect(new Set(made.map(({ tag }) => tag)).size).toBeGreaterThan(8);
});
