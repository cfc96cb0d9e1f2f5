import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app.ts';
import { runProcess } from '../support/run-process.ts';
import { projectRoot } from '../support/test-app.ts';

// Each call is a process of its own, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 240_000 });

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kenes-cases-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const cases = (...words: readonly string[]) => runProcess('cli', ['cases', ...words], { DATA_DIR: dataDir });
const start = () => createApp({ config: { dataDir }, root: projectRoot });

it('leads a case from the wish to the answer and its end', async () => {
  const app = await start();
  const { conversation } = await app.ask({ text: 'какой порог ОЗП на эксперта' });
  const called = await app.ask({ text: 'Позовите человека', conversation });
  await app.close();
  const id = called.case?.id ?? '';

  const listed = await cases('list');
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(listed.out).toMatch(new RegExp(`^${id} {2}ждёт ответа {2}ru .*Позовите человека\n$`, 'u'));

  const shown = await cases('show', id);
  expect(shown.out).toContain('> какой порог ОЗП на эксперта');
  expect(shown.out).toContain('ozp-threshold category="expert"');

  expect((await cases('answer', id, 'Подайте заявление', 'в комиссию.')).code).toBe(0);
  const closed = await cases('--language', 'kk', 'close', id);
  expect(closed.out).toBe(`${id} өтініші жабылды.\n`);
  expect((await cases('list')).out).toBe('Открытых обращений нет.\n');
  const late = await cases('answer', id, 'ещё');
  expect(late.code).toBe(1);
  expect(late.err).toContain(`Обращение ${id} закрыто`);
  expect((await cases('show', 'K-1')).err).toContain('«K-1»');

  const later = await start();
  const next = await later.ask({ text: 'а на мастера?', conversation });
  expect(next.replies).toMatchObject([{ case: id, text: 'Подайте заявление в комиссию.' }]);
  expect((await later.ask({ text: 'спасибо', conversation })).replies).toBeUndefined();
  expect(await later.cases.replies(conversation)).toHaveLength(1);
  await later.close();
});
