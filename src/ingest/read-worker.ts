import { parentPort } from 'node:worker_threads';
import { DocumentProblem } from './document-problem.ts';
import type { Reading } from './read-apart.ts';
import { readDocument } from './read-document.ts';

/** The thread that reads files: one path with its bytes comes in, its text or what is wrong with it goes out. */
parentPort?.on('message', ({ path, bytes }: { path: string; bytes: Uint8Array }) => {
  const tell = (reading: Reading) => parentPort?.postMessage(reading);
  readDocument(path, bytes).then(
    (raw) => tell({ raw }),
    (error: unknown) => {
      if (error instanceof DocumentProblem) tell({ problem: error.note });
      else tell({ fault: error instanceof Error ? error.message : 'unknown' });
    },
  );
});
