import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createFolder } from '../support/small-documents.ts';
import { projectRoot } from '../support/test-app.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kenes-data-'));
const folder = createFolder({
  'rules-2025-02-25.ru.txt': '1. Первый пункт о порядке.\n2. Второй пункт о сроках.\n4. Четвертый пункт.\n',
  'broken.docx': 'no zip at all',
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
  folder.end();
});

/** The command as a person runs it. */
function run(...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(projectRoot, 'node_modules/.bin/tsx'), ['bot/cli.ts', ...words], {
      cwd: projectRoot,
      env: { ...process.env, DATA_DIR: dataDir },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

it('takes a folder in, tells of each file, and fails for a script where one could not be read', async () => {
  const first = await run('ingest', folder.root);
  expect([first.code, first.out === '' ? first.err : '']).toEqual([2, '']);
  expect(first.out).toMatch(
    /^broken\.docx +не прочитан +0\n {4}файл назван \.docx, а внутри простой текст$/mu,
  );
  expect(first.out).toMatch(/^rules-2025-02-25\.ru\.txt +новый +3 {2}rules-2025-02-25:ru \(действует\)$/mu);
  expect(first.out).toContain('    пропущены пункты: 3\n');
  expect(first.out).toContain(
    'файлов: 2, с ошибкой: 1; отрывков добавлено 3, изменено 0, убрано 0, осталось 0; ',
  );
  expect(first.err).toContain('читаю 2 из 2: rules-2025-02-25.ru.txt\n');
  const kazakh = await run('ingest', folder.root, '--language', 'kk');
  expect(kazakh.out).toContain('    файл .docx деп аталған, ал ішінде жай мәтін жатыр\n');
  expect(kazakh.out).toContain('    жетіспейтін тармақтар: 3\n');
  folder.remove('broken.docx');
  const second = await run('ingest', folder.root, '--json');
  expect(second.code).toBe(0);
  expect(JSON.parse(second.out)).toMatchObject({ kept: 3, added: 0, changed: 0, removed: 0, indexed: 0 });
  const third = await run('ingest', join(folder.root, 'nowhere'));
  expect([third.code, third.err]).toEqual([
    1,
    `Папка ${join(folder.root, 'nowhere')} не читается (ENOENT). Проверьте путь.\n`,
  ]);
  const late = await run('ingest', folder.root, '--seconds', 'soon');
  expect([late.code, late.out]).toEqual([1, '']);
  expect(late.err).toContain('a whole number from 1 to 86400 is expected');
}, 120_000);
