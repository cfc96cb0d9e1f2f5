import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { planSchema } from '../../src/domain/plan.ts';
import { runProcess } from '../support/run-process.ts';

// Each test is a process of its own, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'kenes-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = (...words: readonly string[]) => runProcess('cli', ['plan', '--on', '2026-05-04', ...words]);
const expert = ['post=teacher', 'current_category=expert', 'category=researcher', 'assigned_on=20.08.2021'];

describe('plan', () => {
  it('says what to do until when, and writes the calendar', async () => {
    const file = join(folder, 'plan.ics');
    const { code, out, err } = await plan(...expert, 'courses=40 32', '--ics', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of [
      'План: категория «педагог-исследователь»',
      '• Добрать часы курсов (до 20.08.2026)',
      '§ ',
    ])
      expect(out).toContain(words);
    expect(readFileSync(file, 'utf8')).toContain('DTSTART;VALUE=DATE:20260820');
  });

  it('gives the whole plan as JSON, in Kazakh', async () => {
    const { out } = await plan('--json', '--language', 'kk', ...expert, 'time_to_pension=3.10');
    expect(planSchema.parse(JSON.parse(out))).toMatchObject({ language: 'kk', on: '2026-05-04' });
  });

  it('lists what a profile may hold', async () => {
    const { out } = await plan('--inputs');
    expect(out).toMatch(/^current_head_category — .*third\|second\|first/mu);
  });

  it.each([
    ['an unknown input', ['surprise=1'], /surprise/u],
    ['a calendar without days', ['post=teacher', '--ics', join(folder, 'none.ics')], /ни одного дня/u],
    ['a file that cannot be written', [...expert, '--ics', join(folder, 'no', 'plan.ics')], /ENOENT/u],
  ])('refuses %s and fails', async (_, words, message) => {
    const { code, err } = await plan(...words);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /u);
  });
});
