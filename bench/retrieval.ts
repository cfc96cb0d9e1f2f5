import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadCases } from '../evals/load-cases.ts';
import { overlaps } from '../evals/overlaps.ts';
import { createApp } from '../src/app.ts';
import type { Content } from '../src/content/content.ts';
import { loadContent } from '../src/content/load-content.ts';
import { circumstances, table, writeResults } from './results-file.ts';
import { kenesSearch, kenesTopics } from './retrieval/kenes.ts';
import { type Measures, mean, measure } from './retrieval/measures.ts';
import { memoryVectors } from './retrieval/memory-vectors.ts';
import { miniSearch } from './retrieval/mini-search.ts';
import { postgresText } from './retrieval/postgres-text.ts';
import type { BenchText, MakeRanker } from './retrieval/ranker.ts';

/** Who asks in what language, over texts of which languages. */
const SETTINGS = [
  { name: 'ru', asked: 'ru', texts: ['ru', 'kk'] },
  { name: 'kk', asked: 'kk', texts: ['ru', 'kk'] },
  { name: 'mixed', asked: 'mixed', texts: ['ru', 'kk'] },
  { name: 'kk question, ru texts only', asked: 'kk', texts: ['ru'] },
  { name: 'ru question, kk texts only', asked: 'ru', texts: ['kk'] },
] as const;

const root = fileURLToPath(new URL('..', import.meta.url));

interface Asked {
  readonly text: string;
  readonly language: string;
  readonly relevant: ReadonlySet<string>;
}

async function main(): Promise<void> {
  const content = loadContent({ root });
  const texts = await textsOf(content);
  const questions = questionsOf(content);
  const makers: readonly MakeRanker[] = [
    kenesTopics(content),
    kenesSearch(content),
    postgresText('russian', 'and'),
    postgresText('russian', 'or'),
    postgresText('simple', 'or'),
    miniSearch('plain'),
    miniSearch('fuzzy'),
    memoryVectors,
  ];
  const parts: string[] = [];
  const both = new Map<string, string>();
  for (const scope of [['ru', 'kk'], ['ru'], ['kk']] as const) {
    const settings = SETTINGS.filter((setting) => setting.texts.join() === scope.join());
    const own = texts.filter(({ language }) => scope.some((one) => one === language));
    const rows = new Map(settings.map(({ name }) => [name, [] as string[][]]));
    for (const make of makers) {
      const ranker = await make(own);
      for (const { name, asked } of settings) {
        const scored = await score(
          ranker.rank,
          questions.filter(({ language }) => language === asked),
        );
        rows.get(name)?.push([ranker.name, ...figures(scored)]);
      }
      await ranker.close?.();
    }
    for (const { name, asked } of settings) {
      const count = questions.filter(({ language }) => language === asked).length;
      both.set(name, `### ${name} (${count} questions)\n\n${table(HEAD, rows.get(name) ?? [])}`);
    }
  }
  for (const { name } of SETTINGS) parts.push(both.get(name) ?? '');
  const words = `## Retrieval against peers

\`npm run bench:retrieval\`. ${circumstances()} Peers: ${versions().join(', ')}.

The ${questions.length} questions of the test split of \`evals/retrieval\` that expect a place, over the same ${texts.length} texts
(${texts.length / 2} articles in two languages: title, example questions, text). An article counts as found where one of its references
is the expected place. recall@k: one of the first k is; times are of one question.

${parts.join('\n\n')}`;
  writeResults('retrieval', words);
  process.stdout.write(`${words}\n`);
}

const HEAD = ['', 'recall@1', 'recall@5', 'MRR', 'nDCG@10', 'ms'];

async function score(rank: (text: string) => Promise<readonly string[]>, questions: readonly Asked[]) {
  const all: Measures[] = [];
  const took: number[] = [];
  for (const { text, relevant } of questions) {
    const start = performance.now();
    const ranking = await rank(text);
    took.push(performance.now() - start);
    all.push(measure(ranking, relevant));
  }
  const middle = took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
  return { ...mean(all), middle };
}

function figures({
  recall1,
  recall5,
  mrr,
  ndcg10,
  middle,
}: Measures & { readonly middle: number }): string[] {
  return [...[recall1, recall5, mrr, ndcg10].map((one) => one.toFixed(3)), middle.toFixed(1)];
}

/** The articles' texts as the service indexes them. */
async function textsOf(content: Content): Promise<BenchText[]> {
  const app = await createApp({ config: { dataDir: join(root, 'data') }, root, inMemory: true });
  try {
    return content.articles
      .filter(({ kind }) => kind === 'provision' || kind === 'silent')
      .flatMap(({ id, title, questions }) =>
        (['ru', 'kk'] as const).flatMap((language) => {
          const view = app.article(id, language);
          if (!view) return [];
          const text = [...questions[language], view.short, view.more].join('\n');
          return [{ id: `${id}:${language}`, article: id, language, title: title[language], text }];
        }),
      );
  } finally {
    await app.close();
  }
}

function questionsOf(content: Content): Asked[] {
  const searched = content.articles.filter(({ kind }) => kind === 'provision' || kind === 'silent');
  return loadCases(root)
    .filter(({ suite, split }) => suite === 'retrieval' && split === 'test')
    .flatMap(({ language, turns }) =>
      turns.flatMap(({ say, expect }) => {
        const relevant = searched
          .filter(({ references }) =>
            references.some((one) => expect.points.some((point) => overlaps(point, one))),
          )
          .map(({ id }) => id);
        return relevant.length === 0 ? [] : [{ text: say, language, relevant: new Set(relevant) }];
      }),
    );
}

function versions(): string[] {
  const packageSchema = z.object({ version: z.string() });
  return ['@electric-sql/pglite', 'minisearch', '@langchain/classic', '@langchain/core'].map((name) => {
    const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${packageSchema.parse(JSON.parse(text)).version}`;
  });
}

await main();
