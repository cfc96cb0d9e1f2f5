import { fileURLToPath } from 'node:url';
import { loadCases } from '../evals/load-cases.ts';
import { loadContent } from '../src/content/load-content.ts';
import { createTagger } from '../src/language/glossary.ts';
import { grams } from '../src/language/grams.ts';
import { buildIndex } from '../src/retrieval/build-index.ts';
import { createSearch } from '../src/retrieval/create-search.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { createPassages } from '../src/store/passages.ts';
import { memory, spread } from './percentiles.ts';
import { circumstances, table, writeResults } from './results-file.ts';
import { syntheticPassages } from './search/synthetic-passages.ts';

/** How many passages, and how many questions are asked of them. */
const [PASSAGES = 50_000, QUESTIONS = 50] = process.argv.slice(2).map(Number);

const root = fileURLToPath(new URL('..', import.meta.url));
const content = loadContent({ root });
const tagger = createTagger(content.glossary);
const questions = loadCases(root)
  .filter(({ suite, split }) => suite === 'retrieval' && split === 'dev')
  .flatMap(({ turns }) => turns.map(({ say }) => say))
  .slice(0, QUESTIONS);

/** Takes the passages in and asks the questions, in any order of languages, one at a time. */
async function run(name: string, url: string | undefined): Promise<string[]> {
  const before = memory();
  const database = await openDatabase({ url });
  try {
    const passages = createPassages({ database });
    const started = performance.now();
    const made = buildIndex([...syntheticPassages(content, PASSAGES)], grams);
    const cut = performance.now();
    await passages.replaceAll('original', `bench ${PASSAGES} ${started}`, () => made);
    const stored = performance.now();
    const search = createSearch({ passages, tagger, terms: grams });
    await search({ text: questions[0] ?? '', limit: 10 });
    const took: number[] = [];
    for (const text of questions) {
      const start = performance.now();
      await search({ text, limit: 10 });
      took.push(performance.now() - start);
    }
    const { p50, p99, max } = spread(took);
    const rate = (ms: number) => String(Math.round((PASSAGES / ms) * 1000));
    return [
      name,
      String(made.postings.length),
      rate(cut - started),
      rate(stored - cut),
      p50,
      p99,
      max,
      `${memory() - before}`,
    ];
  } finally {
    if (url !== undefined) {
      await database.script(
        `delete from postings where kind = 'original'; delete from passages where kind = 'original'`,
      );
    }
    await database.close();
  }
}

const url = process.env.TEST_DATABASE_URL;
const rows = [
  await run('PGlite, in memory', undefined),
  ...(url === undefined ? [] : [await run('PostgreSQL', url)]),
];
const words = `## Search in ${PASSAGES.toLocaleString('en')} passages

\`npm run bench:search\`. ${circumstances()}

Synthetic passages in the words of the articles (about 60 each), ${questions.length} questions of the development split, one at a time, both languages
searched. Rates are passages per second; times are milliseconds; memory is what the process grew by, in MB, with the passages
themselves (this process holds them while it writes them).

${table(['', 'postings', 'cut/s', 'stored/s', 'p50', 'p99', 'max', 'MB'], rows)}`;
writeResults('search', words);
process.stdout.write(`${words}\n`);
