import { fileURLToPath } from 'node:url';
import { loadCases } from '../../evals/load-cases.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { createSearch } from '../../src/retrieval/create-search.ts';
import { createTerms } from '../../src/retrieval/create-terms.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { createPassages } from '../../src/store/passages.ts';
import { at, memory, spread } from '../percentiles.ts';
import { syntheticPassages } from './synthetic-passages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT = 10;

/** Takes synthetic passages in and asks questions of them, with the pruned search and with the whole one. */
export async function measureSearch(options: {
  readonly passages: number;
  readonly questions: number;
  readonly url: string | undefined;
}) {
  const content = loadContent({ root });
  const tagger = createTagger(content.glossary);
  const { terms } = createTerms(content.glossary);
  const questions = loadCases(root)
    .filter(({ suite, split }) => suite === 'retrieval' && split === 'dev')
    .flatMap(({ turns }) => turns.map(({ say }) => say))
    .slice(0, options.questions);
  const before = memory();
  const database = await openDatabase({ url: options.url });
  try {
    const passages = createPassages({ database });
    const started = performance.now();
    await passages.replaceAll('original', `bench ${options.passages} ${Date.now()}`, () =>
      buildIndex(syntheticPassages(content, options.passages), terms),
    );
    const rate = (options.passages / (performance.now() - started)) * 1000;
    const grown = memory() - before;
    const [size] = await database.query<{ bytes: number }>(
      `select sum(octet_length(packed))::float8 as bytes from postings where kind = 'original'`,
    );
    const pruned = createSearch({ passages, tagger });
    const every = createSearch({
      passages: createPassages({ database, mostPostings: Number.MAX_SAFE_INTEGER }),
      tagger,
    });
    const first = await ask(pruned, questions);
    const whole = await ask(every, questions);
    const same = first.found.map((ids, index) => {
      const wanted = whole.found[index] ?? [];
      return wanted.filter((id) => ids.includes(id)).length / Math.max(1, wanted.length);
    });
    const { p50, p99 } = spread(first.took);
    return {
      questions: questions.length,
      megabytes: ((size?.bytes ?? 0) / 1e6).toFixed(0),
      rate: rate.toFixed(0),
      p50,
      p99,
      processor: spread(first.worked).p50,
      whole: spread(whole.took).p50,
      same: `${((100 * same.reduce((sum, one) => sum + one, 0)) / same.length).toFixed(1)} %`,
      memory: String(grown),
      least: at(
        [...same].sort((a, b) => a - b),
        0.05,
      ),
    };
  } finally {
    if (options.url !== undefined) {
      await database.script(
        `delete from postings where kind = 'original'; delete from passages where kind = 'original';
         delete from index_state where name = 'original'`,
      );
    }
    await database.close();
  }
}

/** Asks once to warm up, then each question, and takes the time by the clock and of the processor. */
async function ask(search: ReturnType<typeof createSearch>, questions: readonly string[]) {
  for (const text of questions.slice(0, 5)) await search({ text, limit: LIMIT });
  const took: number[] = [];
  const worked: number[] = [];
  const found: string[][] = [];
  for (const text of questions) {
    const start = performance.now();
    const used = process.cpuUsage();
    const hits = await search({ text, limit: LIMIT });
    const { user, system } = process.cpuUsage(used);
    took.push(performance.now() - start);
    worked.push((user + system) / 1000);
    found.push(hits.map(({ passage }) => passage.id));
  }
  return { took, worked, found };
}
