import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTagger } from '../../src/language/glossary.ts';
import { grams } from '../../src/language/grams.ts';
import { createEmbedder } from '../../src/model/create-embedder.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { createMeaning } from '../../src/retrieval/create-meaning.ts';
import { createSearch } from '../../src/retrieval/create-search.ts';
import { meaningOf } from '../../src/search-by-meaning.ts';
import { createEmbeddings } from '../../src/store/embeddings.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createPassages } from '../../src/store/passages.ts';
import { createFakeEmbeddings, type Mood } from '../support/fake-embeddings.ts';
import { aPassage } from './a-passage.ts';
import { describeEngines } from './with-engines.ts';

/** A question about an animal shares no word with its passage; only the server knows that they belong together. */
const topics = [
  ['кот', 'мурлык'],
  ['пёс', 'лает'],
  ['рыб', 'плавает'],
] as const;
const texts = { cat: 'Кот спит на окне.', dog: 'Пёс сторожит двор.', fish: 'Рыбы живут в пруду.' };

describeEngines('search by meaning', ({ database }) => {
  const fakes: Awaited<ReturnType<typeof createFakeEmbeddings>>[] = [];
  const reports: string[] = [];
  let time = 0;
  beforeAll(async () => {
    await migrate(database());
  });
  beforeEach(async () => {
    reports.length = 0;
    time = 0;
    if (database().vectors) await database().script('delete from embeddings');
    await index(texts);
  });
  afterAll(async () => {
    for (const fake of fakes) await fake.close();
  });

  const passages = () => createPassages({ database: database() });
  const index = (all: Readonly<Record<string, string>>) =>
    passages().replaceAll('article', `${Object.entries(all).join()} ${Math.random()}`, () =>
      buildIndex(
        Object.entries(all).map(([id, text]) => aPassage(id, { title: '', text, fingerprint: text })),
        grams,
      ),
    );

  async function house(mood: Mood = 'well', many?: number) {
    const fake = await createFakeEmbeddings(topics);
    fakes.push(fake);
    fake.state.mood = mood;
    const model = `small, 'quoted' ${many ?? ''}`;
    const embeddings = createEmbeddings({
      database: database(),
      model,
      ...(many === undefined ? {} : { many }),
    });
    const meaning = createMeaning({
      embedder: createEmbedder({ baseUrl: fake.baseUrl, model, apiKey: 'secret' }),
      embeddings,
      passages: passages(),
      report: (what, error) => reports.push(`${what}: ${String(error)}`),
      now: () => time,
      patience: 200,
    });
    const search = createSearch({
      passages: passages(),
      tagger: createTagger([]),
      findNear: meaning.findNear,
    });
    const find = async (text: string) => (await search({ text, limit: 5 })).map(({ passage }) => passage.id);
    return { fake, meaning, embeddings, find };
  }

  it('finds what words do not, and keeps to words where there are no vectors', async () => {
    const { fake, meaning, find } = await house();
    expect(await find('кто лает')).toEqual([]);
    reports.length = 0;
    time += 60_000;
    await meaning.catchUp();
    if (!database().vectors) {
      expect(await find('кто спит на окне')).toEqual(['cat']);
      expect(reports).toHaveLength(1);
      return;
    }
    expect(reports).toEqual([]);
    expect((await find('кто лает'))[0]).toBe('dog');
    expect((await find('мурлыкает'))[0]).toBe('cat');
    expect((await find('сторожит'))[0]).toBe('dog');
    expect(new Set(fake.state.keys)).toEqual(new Set(['Bearer secret']));
    await meaning.stop();
  });

  it('embeds only what changed, and forgets what went', async ({ skip }) => {
    if (!database().vectors) return skip();
    const { fake, meaning, find } = await house();
    await meaning.catchUp();
    expect(fake.state.texts).toHaveLength(3);
    await meaning.catchUp();
    expect(fake.state.texts).toHaveLength(3);
    await index({ ...texts, fish: 'Рыбы уплыли.' });
    await meaning.catchUp();
    expect(fake.state.texts.slice(3)).toEqual(['\nРыбы уплыли.']);
    expect((await find('плавает'))[0]).toBe('fish');
    const [row] = await database().query<{ count: number }>('select count(*)::int as count from embeddings');
    expect(row?.count).toBe(3);
  });

  it('looks up many passages in an index of nearest neighbours, with filters', async ({ skip }) => {
    if (!database().vectors) return skip();
    const { meaning, embeddings, find } = await house('well', 2);
    await meaning.catchUp();
    const [row] = await database().query<{ count: number }>(
      `select count(*)::int as count from pg_indexes where indexdef like '%hnsw%' and tablename = 'embeddings'`,
    );
    expect(row?.count).toBeGreaterThan(0);
    expect((await find('кто лает'))[0]).toBe('dog');
    const cat = [0.01, 1, 0, 0];
    expect((await embeddings.search(cat, { limit: 1 })).map(({ id }) => id)).toEqual(['cat']);
    expect(await embeddings.search(cat, { limit: 1, language: 'kk' })).toEqual([]);
    expect(await embeddings.search(cat, { limit: 1, kinds: ['original'] })).toEqual([]);
    await index({ ...texts, second: 'Кот и кот.' });
    await meaning.catchUp();
    expect(await embeddings.search(cat, { limit: 5 })).toHaveLength(4);
  });

  it.each(['hang', 'fail', 'junk', 'few', 'short'] as const)(
    'keeps to words where the server is in the mood «%s», and says so once',
    async (mood) => {
      const { fake, meaning, find } = await house();
      if (database().vectors) await meaning.catchUp();
      reports.length = 0;
      fake.state.mood = mood;
      expect(await find('кто спит на окне')).toEqual(['cat']);
      const asked = fake.state.texts.length;
      expect(await find('сторожит')).toEqual(['dog']);
      expect(fake.state.texts).toHaveLength(asked);
      time += 60_000;
      expect(await find('кто спит на окне')).toEqual(['cat']);
      expect(reports).toHaveLength(1);
      expect(reports.join()).not.toMatch(/спит|secret/u);
      if (!database().vectors) return;
      time += 60_000;
      fake.state.mood = 'well';
      expect((await find('кто лает'))[0]).toBe('dog');
    },
  );

  it('starts without its server, and catches up when it is there', async ({ skip }) => {
    if (!database().vectors) return skip();
    const { fake, meaning, find } = await house('fail');
    await meaning.catchUp();
    expect(reports).toHaveLength(1);
    fake.state.mood = 'well';
    time += 60_000;
    await find('кто лает');
    await meaning.catchUp();
    expect((await find('кто лает'))[0]).toBe('dog');
    expect(reports).toHaveLength(1);
  });

  it('does not wait for a server that hangs when it stops', async () => {
    const { meaning } = await house('hang');
    const going = meaning.catchUp();
    await meaning.stop();
    await going;
    expect(reports.filter((line) => !line.includes('database'))).toEqual([]);
  });

  it('sends no personal data', async () => {
    const { fake, find } = await house();
    await find('мой ИИН 880101300123, кто лает');
    expect(fake.state.texts.join()).toContain('лает');
    expect(fake.state.texts.join()).not.toContain('880101300123');
  });

  it('is only there where it is configured and the database has vectors', () => {
    const lines: string[] = [];
    const made = (config: Parameters<typeof meaningOf>[0]['config'], vectors: boolean) =>
      meaningOf({
        config,
        database: { ...database(), vectors },
        passages: passages(),
        report: () => undefined,
        tell: (line) => lines.push(line),
      });
    const config = { baseUrl: 'http://127.0.0.1:1', model: 'm' };
    expect(made(undefined, true)).toBeUndefined();
    expect(made(config, true)).toBeDefined();
    expect(lines).toEqual([]);
    expect(made(config, false)).toBeUndefined();
    expect(lines).toHaveLength(1);
  });
});
