import { existsSync } from 'node:fs';
import { OperatorMistake } from './domain/errors.ts';
import { ingestInto } from './ingest-documents.ts';

/**
 * Takes in the folder of documents, where there is one, and tells what came of it. Neither a bad file nor a bad folder
 * stops a start: the index stays as it was.
 */
export async function ingestAtStart(
  options: Omit<Parameters<typeof ingestInto>[0], 'progress'> & { readonly tell: (line: string) => void },
): Promise<void> {
  const { tell, ...ingest } = options;
  if (!existsSync(ingest.folder)) return;
  let told = performance.now();
  const progress = (done: number, all: number, path: string) => {
    if (performance.now() - told < 2_000 || path === '') return;
    told = performance.now();
    tell(`documents: ${done} of ${all} read`);
  };
  try {
    const { files, added, changed, removed, kept } = await ingestInto({ ...ingest, progress });
    for (const { path, problem } of files) if (problem !== undefined) tell(`documents: ${path}: ${problem}`);
    if (added + changed + removed > 0) {
      tell(`documents: ${added} passages added, ${changed} changed, ${removed} removed, ${kept} kept`);
    }
  } catch (error) {
    if (!(error instanceof OperatorMistake)) throw error;
    tell(`documents: ${error.message}`);
  }
}
