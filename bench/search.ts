import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { circumstances, table, writeResults } from './results-file.ts';
import { measureSearch } from './search/measure-search.ts';

/** How many passages, and how many questions are asked of them. */
const [PASSAGES = 50_000, QUESTIONS = 200] = process.argv.slice(2, 4).map(Number);

const here = fileURLToPath(import.meta.url);
const measuredSchema = z.object({
  questions: z.number(),
  megabytes: z.string(),
  rate: z.string(),
  p50: z.string(),
  p99: z.string(),
  processor: z.string(),
  whole: z.string(),
  same: z.string(),
  memory: z.string(),
});

/** Each engine in a process of its own, so that memory is its own. */
function inProcess(name: string, url: string) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--expose-gc', here, String(PASSAGES), String(QUESTIONS), 'measure', url],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name}: the measurement failed`);
  return { name, ...measuredSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')) };
}

function main(): void {
  const url = process.env.TEST_DATABASE_URL;
  const measured = [
    inProcess('PGlite, in memory', ''),
    ...(url === undefined ? [] : [inProcess('PostgreSQL', url)]),
  ];
  const words = `## Search in ${PASSAGES.toLocaleString('en')} passages

\`npm run bench:search\`. ${circumstances()}

Synthetic passages in the words of the articles (about 60 each), taken in one at a time as an ingestion does, then
${measured[0]?.questions ?? 0} questions of the development split, one at a time, both languages searched, 10 passages wanted. «Taken in»: passages per
second of cutting and storing together. Times are milliseconds; «processor» is the median of this process's own work (with
PGlite the database is in it). «All lists» is the median where no list is left unread, «same first 10» how many of the
first 10 are found all the same by the pruned search. «Memory» is what the process grew by, in MB, once all is stored.

${table(
  ['', 'taken in', 'lists, MB', 'p50', 'p99', 'processor', 'all lists', 'same first 10', 'memory'],
  measured.map((one) => [
    one.name,
    one.rate,
    one.megabytes,
    one.p50,
    one.p99,
    one.processor,
    one.whole,
    one.same,
    one.memory,
  ]),
)}`;
  writeResults(`search-${PASSAGES}`, words);
  process.stdout.write(`${words}\n`);
}

const [part, url] = process.argv.slice(4);
if (part === 'measure') {
  const options = { passages: PASSAGES, questions: QUESTIONS, url: url === '' ? undefined : url };
  process.stdout.write(`${JSON.stringify(await measureSearch(options))}\n`);
} else main();
