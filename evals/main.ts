import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ContentFault, OperatorMistake } from '../src/domain/errors.ts';
import { askAll } from './ask-all.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { copyKnowledge } from './copy-knowledge.ts';
import { readFloors } from './floors.ts';
import { loadCases } from './load-cases.ts';
import { htmlReport } from './report/html.ts';
import { jsonReport } from './report/json.ts';
import { terminalReport } from './report/terminal.ts';
import { reportOf } from './run.ts';

const USAGE = `npm run evals -- [options]
  --split dev|test|all   which questions (dev); test is for the report, not for tuning
  --suite name           retrieval, understanding, dialogues, answers, added or hostile only
  --tag name             only cases with this tag
  --failures number      how many wrong answers to print (20)
  --knowledge folder     another knowledge/ than this one, for a change that is not yet made
  --show-test            show wrong answers of the test split too
  --json file, --html file
  --update-baseline      what came of this run is what later runs are compared with
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const baselineFile = join(root, 'evals/baseline.json');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      split: { type: 'string', default: 'dev' },
      suite: { type: 'string' },
      tag: { type: 'string' },
      failures: { type: 'string', default: '20' },
      knowledge: { type: 'string' },
      json: { type: 'string' },
      html: { type: 'string' },
      'show-test': { type: 'boolean', default: false },
      'update-baseline': { type: 'boolean', default: false },
    },
  });
  if (!['dev', 'test', 'all'].includes(values.split)) throw new TypeError(`--split ${values.split}`);
  const cases = loadCases(root).filter(
    ({ split, suite, tags }) =>
      (values.split === 'all' || split === values.split) &&
      (values.suite === undefined || suite === values.suite) &&
      (values.tag === undefined || tags.includes(values.tag)),
  );
  const whole = values.tag === undefined && values.suite === undefined;
  const copy = values.knowledge === undefined ? undefined : copyKnowledge(values.knowledge);
  try {
    const { results, world, rules } = await askAll({ root: copy?.root ?? root, cases, progress });
    const baseline = readBaseline(baselineFile);
    const made = new Date().toISOString().slice(0, 16).replace('T', ' ');
    const run = reportOf(results, {
      made,
      baseline,
      // A part of the cases says little about a share, but nothing may ever crash or stand without a ground.
      floors: readFloors(root).filter(({ at_least: least }) => whole || least === 1),
      world,
      rules,
      showTest: values['show-test'],
    });
    process.stdout.write(`${terminalReport(run, Number(values.failures))}\n`);
    if (values.json !== undefined) writeFileSync(values.json, jsonReport(run));
    if (values.html !== undefined) writeFileSync(values.html, htmlReport(run));
    if (values['update-baseline']) {
      writeBaseline(baselineFile, results, {
        made,
        before: whole && values.split === 'all' ? undefined : baseline,
      });
    }
    return run.gate.length === 0 ? 0 : 1;
  } finally {
    copy?.dispose();
  }
}

/** A line that writes over itself, on a terminal only. */
function progress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(done < of ? `\r${done}/${of}` : '\r\u001b[K');
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof TypeError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else if (error instanceof ContentFault || error instanceof OperatorMistake)
    process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 2;
}
