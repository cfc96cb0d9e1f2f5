import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from './test-app.ts';

/** A process of the project: what it says so far, and how it ends. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits for text on the standard output; the whole match. Throws when the process ends without it. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

/** Starts one of the programs in bot/ as npm's scripts do, with nothing of the tester's own environment but the path. */
export function startProcess(
  program: 'cli' | 'main' | 'mcp',
  words: readonly string[],
  environment: Record<string, string> = {},
): RunningProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['bot/start.js', program, ...words], {
    cwd: projectRoot,
    env: { PATH, HOME, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(out)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(() => reject(new Error(`ended without ${String(pattern)}:\n${out}\n${err}`)));
    });
  return { child, out: () => out, err: () => err, says, ended };
}

/** Runs one of the programs in bot/ to its end. */
export async function runProcess(
  program: 'cli' | 'main' | 'mcp',
  words: readonly string[],
  environment: Record<string, string> = {},
) {
  const running = startProcess(program, words, environment);
  const code = await running.ended;
  return { code, out: running.out(), err: running.err() };
}
