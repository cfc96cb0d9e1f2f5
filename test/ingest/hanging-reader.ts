import { parentPort } from 'node:worker_threads';
import { readDocument } from '../../src/ingest/read-document.ts';

/** A reader as the real one, but for three files: on one it never ends, one is its end, one it does not understand. */
parentPort?.on('message', ({ path, bytes }: { path: string; bytes: Uint8Array }) => {
  if (path === 'hangs.txt') for (;;) Math.random();
  if (path === 'kills.txt') process.exit(0);
  if (path === 'throws.txt') parentPort?.postMessage({ fault: 'no idea' });
  else void readDocument(path, bytes).then((raw) => parentPort?.postMessage({ raw }));
});
