import { existsSync } from 'node:fs';
import { PersonMistake, StoreFault } from './domain/errors.ts';
import type { DocumentNote } from './domain/ingest-report.ts';
import { ingestInto } from './ingest-documents.ts';

type IngestOptions = Omit<Parameters<typeof ingestInto>[0], 'progress' | 'signal'>;

/** A folder of documents being taken in beside the work; `stop` ends it, and waits until it has ended. */
export interface TakingIn {
  readonly isDone: () => boolean;
  readonly done: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Takes in the folder of documents, where there is one, and tells what came of it. Where nothing changed since the last
 * time it is done at once; else it goes on while questions are answered already, from what was there before. Neither a bad
 * file nor a bad folder harms: the index stays as it was.
 */
export async function ingestAtStart(
  options: IngestOptions & {
    readonly folder: string;
    readonly tell: (line: string) => void;
    /** Called when documents came, changed or went. */
    readonly changed: () => Promise<void>;
  },
): Promise<TakingIn> {
  const { folder, tell, changed, ...ingest } = options;
  const ending = new AbortController();
  let isDone = false;
  const finish = () => {
    isDone = true;
  };

  async function take(): Promise<void> {
    let told = performance.now();
    const progress = (done: number, all: number, path: string) => {
      if (performance.now() - told < 2_000 || path === '') return;
      told = performance.now();
      tell(`documents: ${done} of ${all} read`);
    };
    const report = await ingestInto({ ...ingest, progress, signal: ending.signal }).ingest(folder);
    const { files, added, changed: rewritten, removed, kept } = report;
    for (const { path, problem } of files) {
      if (problem !== undefined) tell(`documents: ${path}: ${noteLine(problem)}`);
    }
    if (added + rewritten + removed === 0) return;
    await changed();
    tell(`documents: ${added} passages added, ${rewritten} changed, ${removed} removed, ${kept} kept`);
  }

  const current =
    !existsSync(folder) ||
    (await ingestInto(ingest)
      .isCurrent(folder)
      .catch(() => false));
  const done = current
    ? Promise.resolve()
    : take()
        // Another process that started with this one was first: what it wrote is found then.
        .catch((error: unknown) => {
          if (!(error instanceof StoreFault) || ending.signal.aborted) throw error;
          return take();
        })
        .catch((error: unknown) => {
          if (ending.signal.aborted) return;
          tell(`documents: not taken in: ${faultLine(error)}`);
        });
  void done.then(finish);
  if (current) finish();
  return {
    isDone: () => isDone,
    done,
    async stop() {
      ending.abort();
      await done;
    },
  };
}

function faultLine(error: unknown): string {
  if (error instanceof PersonMistake) return noteLine(error);
  return error instanceof Error ? error.message : 'unknown';
}

/** A note for the log, which has no language: its code and facts. */
function noteLine({ code, facts }: DocumentNote): string {
  const shown = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return shown.length === 0 ? code : `${code} (${shown.join(', ')})`;
}
