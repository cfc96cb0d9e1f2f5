import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkParameter } from '../src/content/check-parameter.ts';
import { openBench } from './mutation/bench.ts';
import { codeFaults } from './mutation/code-faults.ts';
import { figureFaults, parameterPlaces } from './mutation/figure-faults.ts';
import { runWorker } from './mutation/run-worker.ts';

/**
 * Plants faults in figures and in code and lets the cases of the rules find them: `rules:mutate [figures|code] [part of a
 * name]`. What no case finds is printed with its place; exit code 1 below the goal.
 */
const GOAL = 0.95;
const WORKERS = 2;
const root = fileURLToPath(new URL('..', import.meta.url));
const [kind = 'all', part = ''] = process.argv.slice(2);

const { content, cases, passes, rows, broken } = await openBench(root);
for (const { one } of broken) say(`left out, it fails without a fault: ${one.at}`);

const scores = [
  ...(kind === 'code' ? [] : [{ name: 'figures', ...figures() }]),
  ...(kind === 'figures' ? [] : [{ name: 'code', ...(await code()) }]),
];
for (const { name, planted, survivors } of scores) {
  for (const line of survivors) say(line);
  say(`${name}: ${planted - survivors.length} of ${planted} caught (${percent(planted, survivors.length)})`);
}
const planted = scores.reduce((sum, score) => sum + score.planted, 0);
const survived = scores.reduce((sum, { survivors }) => sum + survivors.length, 0);
say(`all: ${planted - survived} of ${planted} caught (${percent(planted, survived)}), goal ${GOAL * 100} %`);
if (planted > 0 && 1 - survived / planted < GOAL) process.exitCode = 1;

/** Only rows that some case makes a rule read, now or in that edition: others belong to articles, and are counted apart. */
function figures() {
  const places = parameterPlaces(root);
  const survivors: string[] = [];
  let count = 0;
  const unread = new Set<string>();
  for (const parameter of Object.values(content.parameters)) {
    if (!parameter.id.includes(part)) continue;
    const readers = cases.filter(({ read }) => read.has(parameter.id));
    if (readers.length === 0) continue;
    for (const { id, row, what, parameter: wrong } of figureFaults(parameter)) {
      if (!rows.has(row)) {
        unread.add(row);
        continue;
      }
      count += 1;
      if (checkParameter(wrong).length > 0) continue;
      const parameters = { ...content.parameters, [id]: wrong };
      if (readers.every(({ one }) => passes(one, parameters))) {
        survivors.push(`${places.get(id) ?? id}: ${id} ${what}`);
      }
    }
  }
  for (const row of unread) say(`no case reads: ${row}`);
  return { planted: count, survivors };
}

async function code() {
  const space = mkdtempSync(join(tmpdir(), 'kenes-mutation-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(space, 'node_modules'));
    writeFileSync(join(space, 'package.json'), JSON.stringify({ type: 'module' }));
    const faults = codeFaults(root)
      .filter(({ file }) => file.includes(part))
      .map((fault, number) => ({ ...fault, number }));
    const shares = Array.from({ length: WORKERS }, (_, share) =>
      faults.filter(({ number }) => number % WORKERS === share),
    );
    const numbers = (await Promise.all(shares.map((share) => runWorker(root, space, share)))).flat();
    const survivors = faults
      .filter(({ number }) => numbers.includes(number))
      .map(({ file, line, what }) => `src/rules/${file}:${line}: ${what}`);
    return { planted: faults.length, survivors };
  } finally {
    rmSync(space, { recursive: true, force: true });
  }
}

function percent(all: number, missed: number): string {
  return all === 0 ? 'nothing planted' : `${((1 - missed / all) * 100).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
