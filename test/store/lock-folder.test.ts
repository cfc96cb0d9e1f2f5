import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OperatorMistake } from '../../src/domain/errors.ts';
import { openEmbedded } from '../../src/store/open-embedded.ts';

describe('the data folder', () => {
  let root = '';
  const children: ChildProcess[] = [];
  const holder = async (dataDir: string): Promise<{ child: ChildProcess; said: unknown }> => {
    const child = fork(fileURLToPath(new URL('./hold-folder.ts', import.meta.url)), [dataDir], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    children.push(child);
    const [said] = await once(child, 'message');
    return { child, said };
  };
  const stopped = async (child: ChildProcess) => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  const rows = async (dataDir: string) => {
    const database = await openEmbedded({ dataDir });
    const [row] = await database.query<{ count: number }>('select count(*)::int as count from kept');
    await database.close();
    return row?.count;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'kenes-data-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.kill('SIGKILL');
      await stopped(child);
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is made with the folders above it, and keeps rows', async () => {
    const dataDir = join(root, 'deep', 'down');
    const { child, said } = await holder(dataDir);
    expect(said).toBe('open');
    child.send('close');
    await stopped(child);
    expect(await rows(dataDir)).toBe(1);
    expect(await readdir(dataDir)).toEqual(['embedded']);
  }, 60_000);

  it('refuses a second process at once, naming the folder, and lets the first work on', async () => {
    const dataDir = join(root, 'two');
    const first = await holder(dataDir);
    expect(first.said).toBe('open');
    const begun = Date.now();
    const refused = openEmbedded({ dataDir });
    await expect(refused).rejects.toThrow(OperatorMistake);
    await expect(refused).rejects.toThrow(join(dataDir, 'embedded'));
    expect(Date.now() - begun).toBeLessThan(2_000);
    const second = await holder(dataDir);
    expect(second.said).toMatch(/^OperatorMistake: The data folder .* is in use/u);
    first.child.send('close');
    await stopped(first.child);
    expect(await rows(dataDir)).toBe(1);
  }, 60_000);

  it('refuses a second opening within one process', async () => {
    const dataDir = join(root, 'same');
    const database = await openEmbedded({ dataDir });
    await expect(openEmbedded({ dataDir })).rejects.toThrow('in use by another');
    await database.close();
    const again = await openEmbedded({ dataDir });
    await again.close();
  }, 60_000);

  it('is taken over from a killed process, with its rows', async () => {
    const dataDir = join(root, 'killed');
    const { child } = await holder(dataDir);
    child.kill('SIGKILL');
    await stopped(child);
    const begun = Date.now();
    expect(await rows(dataDir)).toBe(1);
    expect(Date.now() - begun).toBeGreaterThan(2_000);
  }, 60_000);

  it('is taken over at once when the lock is old, though its number lives on in another program', async () => {
    const dataDir = join(root, 'old');
    const { child } = await holder(dataDir);
    child.kill('SIGKILL');
    await stopped(child);
    await writeFile(join(dataDir, 'embedded.owner'), '1 another');
    const old = new Date(Date.now() - 60_000);
    await utimes(join(dataDir, 'embedded.lock'), old, old);
    expect(await rows(dataDir)).toBe(1);
  }, 60_000);

  it('is begun anew when the first start was cut short', async () => {
    const dataDir = join(root, 'cut');
    const database = await openEmbedded({ dataDir });
    await database.close();
    await rm(join(dataDir, 'embedded', 'global'), { recursive: true });
    await expect(openEmbedded({ dataDir })).rejects.toThrow(OperatorMistake);
    await writeFile(join(dataDir, 'embedded.creating'), '');
    const again = await openEmbedded({ dataDir });
    expect(await again.query('select 1 as one')).toEqual([{ one: 1 }]);
    await again.close();
  }, 60_000);

  it('that cannot be written stops the start', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    await expect(openEmbedded({ dataDir: join(file, 'data') })).rejects.toThrow('cannot be written');
  });
});
