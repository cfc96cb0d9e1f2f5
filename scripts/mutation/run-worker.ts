import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CodeFault } from './code-faults.ts';

export interface Numbered extends CodeFault {
  readonly number: number;
}

/** A fault that loops for ever is found out by silence. */
const SILENCE_MS = 60_000;

/**
 * Plants faults one after another in a process of their own; calls back with the numbers of those that no case caught.
 * A fault that brings the process down or makes it hang is caught, and the rest goes to a new process.
 */
export async function runWorker(root: string, space: string, faults: readonly Numbered[]): Promise<number[]> {
  const survivors: number[] = [];
  let left = faults;
  while (left.length > 0) {
    const done = await runOnce(root, space, left, (number) => survivors.push(number));
    left = left.slice(Math.min(left.length, done === left.length ? done : done + 1));
  }
  return survivors;
}

async function runOnce(
  root: string,
  space: string,
  faults: readonly Numbered[],
  survived: (number: number) => void,
): Promise<number> {
  const list = join(space, `faults-${faults[0]?.number ?? 0}.json`);
  writeFileSync(list, JSON.stringify(faults));
  const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', worker, root, space, list], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let done = 0;
  let timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    const [number = '', verdict] = line.split(' ');
    if (verdict === 'survived') survived(Number(number));
    done += 1;
  }
  clearTimeout(timer);
  return done;
}
