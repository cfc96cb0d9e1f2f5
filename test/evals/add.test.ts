import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadCases } from '../../evals/load-cases.ts';
import { toldIn } from '../../evals/told-in.ts';
import { createApp } from '../../src/app.ts';
import { atCaseDesk } from '../../src/at-case-desk.ts';
import { readConfig } from '../../src/config.ts';
import { OperatorMistake } from '../../src/domain/errors.ts';
import { projectRoot } from '../support/test-app.ts';

// Each call is a process of its own, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const IIN = '900101300123';
const PHONE = '+7 701 123 45 67';
let folder: string;
let conversation: string;
let number: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kenes-add-'));
  const config = readConfig({ DATA_DIR: folder });
  const app = await createApp({ config, root: projectRoot });
  ({ conversation } = await app.ask({ text: `Мой ИИН ${IIN}. Какой порог ОЗП на эксперта?` }));
  const called = await app.ask({ text: 'Позовите человека', conversation });
  await app.close();
  number = called.case?.id ?? '';
  await atCaseDesk(config, (desk) => desk.answer(number, `Порог тот же и у методиста, звоните ${PHONE}`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function add(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: projectRoot, env: { PATH, HOME, DATA_DIR: folder } };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'evals/add.ts', ...words], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const into = (name: string) => ['--into', join(folder, name, 'evals/added')] as const;

it('makes a case of a stored conversation, once, without personal data', async () => {
  const made = await add(conversation, ...into('one'));
  expect(made).toMatchObject({ code: 0, err: '' });
  const [one, ...others] = loadCases(join(folder, 'one')).filter(({ suite }) => suite === 'added');
  expect(others).toEqual([]);
  expect(one).toMatchObject({ language: 'ru', split: 'dev', tags: ['added', 'corrected'] });
  expect(one?.turns.map(({ say }) => say)).toEqual([
    'Мой ИИН [iin]. Какой порог ОЗП на эксперта?',
    'Позовите человека',
  ]);
  expect(one?.turns[0]?.expect.rule).toBe('ozp-threshold');
  expect(one?.turns[1]?.expect.statuses).toEqual(['escalated']);

  const text = readFileSync(join(folder, 'one', one?.file ?? ''), 'utf8');
  expect(text).toContain('# the staff: Порог тот же и у методиста, звоните [phone]');
  expect(text).not.toContain(IIN);
  expect(text).not.toContain('123 45 67');

  const again = await add(conversation, ...into('one'));
  expect(again.code).toBe(2);
  expect(again.err).toContain('is there already');
});

it('makes a case of the number that the staff knows, with what they answered', async () => {
  expect(await add(number.toLowerCase(), ...into('two'))).toMatchObject({ code: 0, err: '' });
  const [one] = loadCases(join(folder, 'two')).filter(({ suite }) => suite === 'added');
  expect(one?.turns.length).toBe(2);
  expect(one?.turns[0]?.expect.rule).toBe('ozp-threshold');
  expect(readFileSync(join(folder, 'two', one?.file ?? ''), 'utf8')).toContain('# the staff: Порог тот же');
});

it('refuses what it cannot use in one line', async () => {
  const { code, out, err } = await add('--nonsense');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('npm run evals:add');
  expect(err).not.toMatch(/^\s+at /mu);
});

it.each([
  ['an unknown conversation', () => 'AAAAAAAAAAAAAAAAAAAAAAAAAA', 'no such conversation'],
  ['an unknown number', () => 'K-1', 'K-1: no such case'],
  ['neither', () => 'порог', 'neither a file'],
  ['a file without JSON', () => written('no.json', 'nonsense'), 'no.json: no JSON'],
  ['a file without an answer', () => written('half.json', '{ "question": "а" }'), 'answer'],
])('says of %s what it is', async (_, from, told) => {
  const looked = toldIn(from(), { root: projectRoot, config: readConfig({ DATA_DIR: folder }) });
  await expect(looked).rejects.toThrow(OperatorMistake);
  await expect(looked).rejects.toThrow(told);
});

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
