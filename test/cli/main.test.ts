import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerSchema } from '../../src/domain/answer.ts';
import { type RunningProcess, startProcess } from '../support/run-process.ts';

// Each test starts processes, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 300_000 });

describe('the process', () => {
  let root = '';
  const running: RunningProcess[] = [];
  const start = (environment: Record<string, string>) => {
    const started = startProcess('main', [], { PORT: '0', LOG_LEVEL: 'silent', ...environment });
    running.push(started);
    return started;
  };
  const address = async (started: RunningProcess) =>
    (await started.says(/Kenes: http:\S+\n/u)).slice('Kenes: '.length).trim();

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'kenes-main-'));
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('starts on nothing but a folder, answers, holds the folder, and ends in order', async () => {
    const DATA_DIR = join(root, 'data');
    const first = start({ DATA_DIR });
    const at = await address(first);
    expect(at).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/u);

    const health = await fetch(`${at}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${at}/readyz`);
    const whole = { ready: true, database: true, index: true, documents: true };
    expect([ready.status, await ready.json()]).toEqual([200, whole]);
    const ask = (body: object) =>
      fetch(`${at}/api/v1/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const asked = await ask({ text: 'какой порог ОЗП на эксперта' });
    expect(asked.status).toBe(200);
    const answer = answerSchema.parse(await asked.json());
    expect(answer.computation?.result).toMatchObject({ percent: 70 });

    const second = start({ DATA_DIR });
    expect(await second.ended).toBe(1);
    expect(second.out()).toBe('');
    const [title, reason, ...rest] = second.err().trim().split('\n');
    expect(title).toBe('Kenes cannot start.');
    expect(reason).toContain(DATA_DIR);
    expect(rest).toEqual([]);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.err()).toBe('');

    const again = start({ DATA_DIR });
    const there = await address(again);
    const next = await fetch(`${there}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'а на мастера?', conversation: answer.conversation }),
    });
    expect(answerSchema.parse(await next.json()).computation?.result).toMatchObject({ percent: 90 });
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
  });

  it('cannot start on a port that is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    if (taken === null || typeof taken === 'string') throw new Error('a port is expected');
    const port = String(taken.port);
    const started = start({ DATA_DIR: join(root, 'taken'), PORT: port });
    expect(await started.ended).toBe(1);
    expect(started.err()).toBe(
      `Kenes cannot start.\nPORT: ${port} is taken by another program; set another one\n`,
    );
    other.close();
  });

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'mysql://localhost/secret'],
    ['TELEGRAM_BOT_TOKEN', 'secret'],
  ])('stops at a wrong %s in one line, without repeating it', async (name, value) => {
    const started = start({ DATA_DIR: join(root, 'never'), [name]: value });
    expect(await started.ended).toBe(1);
    expect(started.out()).toBe('');
    expect(started.err()).toMatch(new RegExp(`^Kenes cannot start\\.\n${name}: [^\n]+\n$`, 'u'));
    expect(started.err()).not.toContain(value);
  });
});
