import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import pino from 'pino';
import { createTexts } from '../bot/locales/load-locales.ts';
import { createServer } from '../bot/web/create-server.ts';
import { loadCases } from '../evals/load-cases.ts';
import { createApp } from '../src/app.ts';
import type { Service } from '../src/domain/service.ts';
import { measureStart, type Start } from './measure-start.ts';
import { spread } from './percentiles.ts';
import { circumstances, table, writeResults } from './results-file.ts';

/** How often the questions are asked; the first round warms up and is not counted. */
const ROUNDS = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const config = (dataDir: string) => ({ dataDir });

type Row = readonly [what: string, goal: string, measured: string];

/** Asks single questions, each in a new conversation, as the first message of a person is. */
async function asking(app: Service): Promise<Row[]> {
  const questions = loadCases(root)
    .filter(({ suite, split }) => split === 'dev' && (suite === 'retrieval' || suite === 'understanding'))
    .flatMap(({ turns }) => turns.map(({ say }) => say));
  const took: number[] = [];
  let wall = 0;
  let cpu = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const before = process.cpuUsage();
    for (const text of questions) {
      const start = performance.now();
      await app.ask({ text });
      if (round > 0) took.push(performance.now() - start);
    }
    if (round === 0) continue;
    const used = process.cpuUsage(before);
    wall += performance.now() - started;
    cpu += (used.user + used.system) / 1000;
  }
  const { p50, p99 } = spread(took);
  return [
    ['ask, p50', '≤ 15 ms', `${p50} ms`],
    ['ask, p99', '≤ 60 ms', `${p99} ms`],
    ['answers per second', '≥ 150', (took.length / (wall / 1000)).toFixed(0)],
    ['answers per second of processor time', '', (took.length / (cpu / 1000)).toFixed(0)],
  ];
}

/** Evaluates each rule by its door, words and all, with one category and one figure. */
function evaluating(app: Service): Row[] {
  const took: number[] = [];
  const inputs = { category: 'expert', ozp_points: 36, tenure_years: 31, action: 'confirm', post: 'teacher' };
  for (let round = 0; round < 100; round += 1) {
    for (const { id, inputs: own } of app.rules.list('ru')) {
      const given = Object.fromEntries(
        Object.entries(inputs).filter(([key]) => own.some((one) => one.id === key)),
      );
      const start = performance.now();
      app.rules.evaluate({ id, inputs: given, language: 'ru' });
      if (round > 9) took.push(performance.now() - start);
    }
  }
  const { p50, p99 } = spread(took);
  return [
    ['rule evaluation with its words, p50', '', `${p50} ms`],
    ['rule evaluation with its words, p99', '≤ 1 ms', `${p99} ms`],
  ];
}

/** What the first visit sends, the page and the files it needs, as sent with gzip and without. */
async function firstPage(app: Service): Promise<Row[]> {
  const server = createServer({
    service: app,
    texts: createTexts(),
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
  });
  try {
    const page = await server.inject({ method: 'GET', url: '/', headers: { 'accept-encoding': 'gzip, br' } });
    const files = [...page.body.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg)[^"]*)"/gu)].map(
      ([, path = '']) => path,
    );
    let plain = page.rawPayload.length;
    let packed = gzipSync(page.rawPayload).length;
    for (const path of new Set(files)) {
      const { rawPayload } = await server.inject({ method: 'GET', url: path });
      plain += rawPayload.length;
      packed += gzipSync(rawPayload).length;
    }
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    return [
      [`first page with its ${new Set(files).size} files, as sent`, '≤ 60 kB', kilobytes(plain)],
      ['the same behind a proxy that packs', '', kilobytes(packed)],
    ];
  } finally {
    await server.close();
  }
}

async function starting(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kenes-bench-'));
  try {
    const first = await measureStart(root, dataDir);
    const second = await measureStart(root, dataDir);
    const seconds = (ms: number | undefined) => (ms === undefined ? '?' : `${(ms / 1000).toFixed(1)} s`);
    const took = ({ ms, cpu }: Start) => `${seconds(ms)} (processor ${seconds(cpu)})`;
    return [
      ['start, first time', '≤ 6 s', took(first)],
      ['start, second time', '≤ 1.5 s', took(second)],
      ['memory, idle after a start', '≤ 450 MB', `${second.rss ?? '?'} MB`],
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const app = await createApp({ config: config(join(root, 'data')), root, inMemory: true });
  const rows: Row[] = [];
  try {
    rows.push(...(await asking(app)), ...evaluating(app), ...(await firstPage(app)));
  } finally {
    await app.close();
  }
  rows.push(...(await starting()));
  const words = `## One process

\`npm run bench\`. ${circumstances()} Goals are those of DESIGN.md; they are not asserted.

Questions of the development split, one at a time, each in a conversation of its own, database in memory. A start is
npm start without npm, until it says where it listens; «processor» is what of it was work, on however many cores.

${table(['', 'goal', 'measured'], rows)}`;
  writeResults('process', words);
  process.stdout.write(`${words}\n`);
}

await main();
