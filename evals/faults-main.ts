import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/content/load-content.ts';
import { ContentFault, OperatorMistake } from '../src/domain/errors.ts';
import { withStopWords } from '../src/language/stop-words.ts';
import { askAll } from './ask-all.ts';
import { copyKnowledge } from './copy-knowledge.ts';
import { type Fault, readFaults } from './fault.ts';
import { type Judged, judgeFault } from './judge-fault.ts';
import { loadCases } from './load-cases.ts';
import { plantFault } from './plant-fault.ts';
import type { Result } from './result.ts';

const USAGE = `npm run evals:faults -- [id ...]
  Plants each fault of evals/faults.yaml (or those named) in a copy of knowledge/, asks all dev cases, and says which
  turned red. Fails where none did, too few, or one that the fault has nothing to do with.
`;
const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const faults = readFaults(root).filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  if (faults.length === 0) throw new OperatorMistake(USAGE);
  const cases = loadCases(root).filter(({ split, suite }) => split === 'dev' && suite !== 'hostile');
  // Somebody may be at work in knowledge/: every run starts from the same copy.
  const untouched = copyKnowledge(join(root, 'knowledge'));
  try {
    // What is wrong with a fault is told before minutes are spent.
    for (const fault of faults)
      await planted(fault, untouched.root, (copy) => Promise.resolve(loadContent({ root: copy })));
    const before = (await askAll({ root: untouched.root, cases })).results;
    const crash = before.flatMap(({ found }) =>
      found.filter(({ check, ok }) => check === 'no crash' && !ok),
    )[0];
    if (crash) throw new OperatorMistake(`without a fault: ${crash.detail ?? ''}`);
    tell(`without a fault: ${before.filter(({ right }) => right).length} of ${before.length} right`);
    const again = (await askAll({ root: untouched.root, cases })).results;
    const changed = before.filter((result, at) => result.right !== again[at]?.right);
    tell(`asked again: ${changed.length === 0 ? 'nothing turned, ok' : `turned ${ids(changed)}, FAILED`}`);

    let failed = changed.length > 0;
    for (const fault of faults) {
      const { results } = await planted(fault, untouched.root, (copy) => askAll({ root: copy, cases }));
      const judged = judgeFault(fault, before, results);
      failed ||= !judged.ok;
      for (const line of told(fault, judged)) tell(line);
    }
    return failed ? 1 : 0;
  } finally {
    untouched.dispose();
  }
}

async function planted<T>(fault: Fault, from: string, use: (root: string) => Promise<T>): Promise<T> {
  const copy = copyKnowledge(join(from, 'knowledge'));
  try {
    plantFault(copy.root, fault);
    return await withStopWords(fault.stop_words ?? [], () => use(copy.root));
  } finally {
    copy.dispose();
  }
}

function told({ id, what, at_least: least }: Fault, { expected, foreign, unmoved, ok }: Judged): string[] {
  return [
    '',
    `${id}: ${what}`,
    `  ${ok ? 'ok' : 'FAILED'}: ${expected.length} turned as they should (at least ${least}), ${foreign.length} that should not; ${unmoved} it touches stayed right`,
    ...expected.map((result) => `  + ${line(result)}`),
    ...foreign.map((result) => `  ! ${line(result)}`),
  ];
}

function line({ id, rule, points, said, found }: Result): string {
  const wrong = found.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail ?? ''}`);
  return `${id} [${[rule, ...points].filter(Boolean).join(' ')}] ${said.at(-1)?.slice(0, 70)} — ${wrong.join('; ').slice(0, 140)}`;
}

const ids = (results: readonly Result[]) => results.map(({ id }) => id).join(' ');
const tell = (text: string) => process.stdout.write(`${text}\n`);

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OperatorMistake || error instanceof ContentFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
