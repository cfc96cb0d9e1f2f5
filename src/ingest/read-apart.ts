import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentNote } from '../domain/ingest-report.ts';
import type { RawDocument } from './block.ts';
import { DocumentProblem } from './document-problem.ts';
import { limits } from './limits.ts';

/** What the reading thread says of a file. */
export type Reading =
  | { readonly raw: RawDocument }
  | { readonly problem: DocumentNote }
  | { readonly fault: string };

export interface ApartOptions {
  /** So long a file may take; then its reading is ended. */
  readonly seconds?: number | undefined;
  /** The module that the thread runs; another one in tests. */
  readonly program?: URL | undefined;
}

/** The sources are TypeScript, also where the program around them was built: the thread learns that first. */
const loader = import.meta.resolve('tsx/esm/api');
const start = `const { parentPort, workerData } = require('node:worker_threads');
import(workerData.loader).then(async ({ register }) => {
  register();
  await import(workerData.program);
  parentPort.postMessage('ready');
});`;

/**
 * Reads files in a thread of its own, one after another: a file that hangs or asks for too much memory is given up
 * without harm, and the process goes on answering meanwhile. The thread starts with the first file; `close` ends it.
 */
export function createApartReader({ seconds = limits.seconds, program }: ApartOptions = {}) {
  let worker: Worker | undefined;

  async function open(): Promise<Worker> {
    const { href } = program ?? new URL('./read-worker.ts', import.meta.url);
    const started = new Worker(start, {
      eval: true,
      execArgv: [],
      workerData: { loader, program: href },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    const forget = () => {
      if (worker === started) worker = undefined;
    };
    worker = started.once('error', forget).once('exit', forget);
    await once(started, 'message');
    return started;
  }

  async function close(): Promise<void> {
    await worker?.terminate();
  }

  async function read(path: string, bytes: Uint8Array): Promise<RawDocument> {
    const reader = worker ?? (await open());
    const reading = await reply(reader, seconds, { path, bytes }).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if ('raw' in reading) return reading.raw;
    throw 'problem' in reading
      ? new DocumentProblem(reading.problem.code, reading.problem.facts)
      : new Error(reading.fault);
  }

  return { read, close };
}
export type ApartReader = ReturnType<typeof createApartReader>;

/** The thread's reply to one message; rejects where it takes too long or dies. */
function reply(worker: Worker, seconds: number, message: object): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const late = () => settle(() => reject(new DocumentProblem('too_slow', { seconds })));
    const timer = setTimeout(late, seconds * 1000);
    const said = (reading: Reading) => settle(() => resolve(reading));
    const died = (error: unknown) => {
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() => reject(full ? new DocumentProblem('too_much_memory') : error));
    };
    const left = () => died(new Error('the reader ended'));
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.off('message', said).off('error', died).off('exit', left);
      end();
    };
    worker.on('message', said).on('error', died).on('exit', left);
    worker.postMessage(message);
  });
}
