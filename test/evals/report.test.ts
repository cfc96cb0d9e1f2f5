import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseKey, readBaseline, writeBaseline } from '../../evals/baseline.ts';
import { htmlReport } from '../../evals/report/html.ts';
import { jsonReport } from '../../evals/report/json.ts';
import { terminalReport } from '../../evals/report/terminal.ts';
import type { Result } from '../../evals/result.ts';
import { reportOf } from '../../evals/run.ts';
import { chanceOfChange, chanceOfFall } from '../../evals/significance.ts';
import { answerOf, cited, smallWorld } from './seen.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenes-evals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function result(given: Partial<Result> & { readonly id: string; readonly right: boolean }): Result {
  return {
    suite: 'retrieval',
    language: 'ru',
    split: 'dev',
    tags: ['pension'],
    points: ['rules-2025-02-25#39'],
    said: [`вопрос ${given.id}`],
    answer: answerOf({ text: `<b>ответ</b> ${given.id}`, citations: [cited('rules-2025-02-25#39')] }),
    found: [{ check: 'citation right', ok: given.right, ...(given.right ? {} : { detail: 'не то' }) }],
    ms: 5,
    ...given,
  };
}

const given = {
  made: '2026-05-04 12:00',
  baseline: undefined,
  floors: [],
  world: smallWorld,
  rules: ['ozp-threshold'],
  showTest: false,
};

it('counts the sign test exactly', () => {
  expect(chanceOfFall(0, 0)).toBe(1);
  expect(chanceOfFall(5, 0)).toBeCloseTo(1 / 32, 10);
  expect(chanceOfFall(4, 1)).toBeCloseTo(6 / 32, 10);
  expect(chanceOfChange(5, 0)).toBeCloseTo(1 / 16, 10);
  expect(chanceOfChange(3, 3)).toBe(1);
});

it('shuts the gate on a significant fall, names what broke, and not on a small one', () => {
  const before = Array.from({ length: 12 }, (_, index) => result({ id: `r${index}`, right: true }));
  const file = join(folder, 'baseline.json');
  writeBaseline(file, before, { made: 'then', before: undefined });
  const baseline = readBaseline(file);
  const broken = (many: number) => before.map((one, index) => result({ id: one.id, right: index >= many }));

  const small = reportOf(broken(3), { ...given, baseline });
  expect(small.gate).toEqual([]);
  expect(small.changes.find(({ metric }) => metric === 'right')?.broken).toEqual(['r0', 'r1', 'r2']);

  const great = reportOf(broken(6), { ...given, baseline });
  expect(great.gate).toHaveLength(2);
  expect(great.gate[0]).toContain('6 broken, 0 mended');
  expect(terminalReport(great, 5)).toContain('gate: shut');
});

it('holds the floors per split, and the gap between the languages', () => {
  const results = [
    ...Array.from({ length: 9 }, (_, index) => result({ id: `r${index}`, right: true })),
    result({ id: 'r9', right: false }),
    ...Array.from({ length: 10 }, (_, index) => result({ id: `k${index}`, right: true, language: 'kk' })),
  ];
  const floors = [
    { metric: 'right', at_least: 0.95 },
    { metric: 'right', language: 'ru' as const, at_least: 0.95 },
    { metric: 'right', gap: 0.03 },
    { metric: 'never looked at', at_least: 1 },
  ];
  const { gate } = reportOf(results, { ...given, floors });
  expect(gate).toHaveLength(2);
  expect(gate[0]).toContain('dev, right, ru: 90.0 % (9/10)');
  expect(gate[1]).toContain('more than 3 points apart');
});

it('does not count hostile inputs as right answers', () => {
  const { splits } = reportOf(
    [
      result({ id: 'r1', right: false }),
      result({ id: 'h1', right: true, suite: 'hostile', found: [{ check: 'safe', ok: true }] }),
    ],
    given,
  );
  expect(splits[0]?.byLanguage.get('right')?.get('all')).toEqual({ ok: 0, of: 1 });
});

it('shows failures of the test split as counts alone, everywhere', () => {
  const secret = result({ id: 't77', right: false, split: 'test', said: ['тайный вопрос'] });
  const run = reportOf([secret], given);
  for (const report of [terminalReport(run, 50), htmlReport(run), jsonReport(run)]) {
    expect(report).not.toContain('тайный вопрос');
    expect(report).not.toContain('t77');
  }
  const shown = reportOf([secret], { ...given, showTest: true });
  expect(htmlReport(shown)).toContain('тайный вопрос');

  const file = join(folder, 'baseline.json');
  writeBaseline(file, [secret], { made: 'now', before: undefined });
  expect(readFileSync(file, 'utf8')).not.toContain('t77');
  expect(readBaseline(file)?.cases[caseKey(secret)]?.failed).toEqual(['right', 'citation right']);
});

it('writes one page that needs nothing else, with foreign text escaped', () => {
  const page = htmlReport(reportOf([result({ id: 'r1', right: false })], given));
  expect(page).toContain('&lt;b&gt;ответ&lt;/b&gt;');
  expect(page).not.toMatch(/<script|<link|src=|<b>ответ/u);
  expect(page).toContain('none for 38, 57, app9');
});

it('shows a turn with the turns before it', () => {
  const first = result({ id: 'd1/1', right: true, answer: answerOf({ text: 'первый ответ' }) });
  const second = result({ id: 'd1/2', right: false, answer: answerOf({ text: 'второй ответ' }) });
  const other = result({ id: 'd10/1', right: true, answer: answerOf({ text: 'чужой ответ' }) });
  const page = htmlReport(reportOf([first, second, other], given));
  expect(page.indexOf('первый ответ')).toBeGreaterThan(0);
  expect(page.indexOf('второй ответ')).toBeGreaterThan(page.indexOf('первый ответ'));
  expect(page).not.toContain('чужой ответ');
});
