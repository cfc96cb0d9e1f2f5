import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';

/** How long the process rests before its memory is read, in milliseconds. */
const IDLE = 5_000;
/** Processor time in /proc is counted in hundredths of a second. */
const TICKS = 100;

/** A start as a person does it. Processor time (ms) and memory (MB) are known where there is /proc. */
export interface Start {
  readonly ms: number;
  readonly cpu: number | undefined;
  readonly rss: number | undefined;
}

/** Starts the whole process over a data folder until it says where it listens, asks it once and lets it rest. */
export async function measureStart(root: string, dataDir: string): Promise<Start> {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
  const started = performance.now();
  const child = spawn(process.execPath, ['bot/start.js', 'main'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (part: Buffer) => {
        said += String(part);
        const found = /^Kenes: (\S+)$/mu.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('close', () => reject(new Error(`the start failed: ${said}`)));
    });
    const ms = performance.now() - started;
    const cpu = processorTime(child.pid);
    const answer = await fetch(`${address}/api/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Сколько баллов нужно на эксперта?' }),
    });
    await answer.arrayBuffer();
    await rest(IDLE);
    return { ms, cpu, rss: resident(child.pid) };
  } finally {
    child.kill('SIGINT');
    await closed;
  }
}

function processorTime(pid: number | undefined): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const [, , , , , , , , , , , user, system] = (readFileSync(path, 'utf8').split(') ')[1] ?? '').split(' ');
  return ((Number(user) + Number(system)) / TICKS) * 1000;
}

function resident(pid: number | undefined): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
