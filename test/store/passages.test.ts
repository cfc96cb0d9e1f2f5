import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIndexState } from '../../src/store/index-state.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { PassageFilter } from '../../src/store/passage-filter.ts';
import { createPassages } from '../../src/store/passages.ts';
import { createPostingWriter } from '../../src/store/posting-writer.ts';
import { readMigrations } from '../../src/store/read-migrations.ts';
import { readPostings } from '../../src/store/read-postings.ts';
import { aPassage } from './a-passage.ts';
import { indexed } from './indexed.ts';
import { readIndex } from './read-index.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('passages', ({ database }) => {
  const passages = () => createPassages({ database: database() });
  const index = () => [
    indexed(aPassage('ozp'), { озп: 2 }),
    indexed(aPassage('ozp-kk', { language: 'kk' }), { озп: 1.5 }),
    indexed(aPassage('other'), {}),
  ];
  const points = () => [
    indexed(aPassage('rules#39', { kind: 'point' }), { озп: 0.5, срок: 2.2 }),
    indexed(aPassage('letter', { kind: 'point', source: 'letter', standing: 'clarification' }), {
      срок: 2.2,
    }),
  ];
  /** How rare a term is that `holding` of `all` passages of a kind have. */
  const rarity = (holding: number, all: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

  beforeAll(async () => {
    await migrate(database());
    await passages().replaceAll('point', 'points', points);
    await passages().replaceAll('article', 'first', index);
  });

  it('come back as they were, in the order asked for', async () => {
    expect(await passages().byIds(['letter', 'unknown', 'ozp'])).toEqual([
      aPassage('letter', { kind: 'point', source: 'letter', standing: 'clarification' }),
      aPassage('ozp'),
    ]);
    expect(await passages().counts()).toEqual({ passages: 5, terms: 3 });
  });

  it('are found by the sum of weights and rarity within their kind, ties in the order of the index', async () => {
    const found = await passages().search(
      [
        { term: 'озп', weight: 2 },
        { term: 'срок', weight: 1 },
        { term: 'ничего', weight: 9 },
      ],
      { limit: 10 },
    );
    const expected: readonly (readonly [string, number])[] = [
      ['ozp', 2 * 2 * rarity(2, 3)],
      ['ozp-kk', 2 * 1.5 * rarity(2, 3)],
      ['rules#39', 2 * 0.5 * rarity(1, 2) + 2.2 * rarity(2, 2)],
      ['letter', 2.2 * rarity(2, 2)],
    ];
    const sorted = [...expected].sort((a, b) => b[1] - a[1]);
    expect(found.map(({ passage }) => passage.id)).toEqual(sorted.map(([id]) => id));
    found.forEach(({ score }, at) => {
      expect(score).toBeCloseTo(sorted[at]?.[1] ?? 0, 5);
    });
    expect(await passages().search([], { limit: 10 })).toEqual([]);
  });

  it('are limited by number, language and kind', async () => {
    const terms = [{ term: 'озп', weight: 1 }];
    const ids = async (filter: Parameters<ReturnType<typeof passages>['search']>[1]) =>
      (await passages().search(terms, filter)).map(({ passage }) => passage.id);
    expect(await ids({ limit: 1 })).toEqual(['ozp']);
    expect(await ids({ limit: 5, kinds: ['article'] })).toEqual(['ozp', 'ozp-kk']);
    expect(await ids({ limit: 1, language: 'kk' })).toEqual(['ozp-kk']);
    expect(await ids({ limit: 5, kinds: ['point'] })).toEqual(['rules#39']);
    expect(await ids({ limit: 5, kinds: ['point', 'article'], language: 'ru' })).toEqual(['ozp', 'rules#39']);
    expect(await ids({ limit: 5, kinds: [] })).toEqual([]);
  });

  it('are limited by standing and document', async () => {
    const ids = async (filter: Omit<PassageFilter, 'limit'>) => {
      const terms = [{ term: 'срок', weight: 1 }];
      return (await passages().search(terms, { limit: 5, ...filter })).map(({ passage }) => passage.id);
    };
    expect(await ids({})).toEqual(['rules#39', 'letter']);
    expect(await ids({ standings: ['clarification', 'draft'] })).toEqual(['letter']);
    expect(await ids({ standings: [] })).toEqual([]);
    expect(await ids({ sources: ['rules-2025-02-25'] })).toEqual(['rules#39']);
    expect(await ids({ except: ['rules-2025-02-25'] })).toEqual(['letter']);
    expect(await ids({ except: ['rules-2025-02-25'], standings: ['in_force'] })).toEqual([]);
  });

  it('are made anew only when the fingerprint differs', async () => {
    let builds = 0;
    const build = () => {
      builds += 1;
      return [indexed(aPassage('new'), { жаңа: 1 })];
    };
    expect(await passages().replaceAll('article', 'second', build)).toBe(true);
    expect(await passages().replaceAll('article', 'second', build)).toBe(false);
    expect(builds).toBe(1);
    expect(await createIndexState({ database: database() }).get('article')).toBe('second');
    expect(await passages().counts()).toEqual({ passages: 3, terms: 3 });
    expect(await passages().search([{ term: 'озп', weight: 1 }], { limit: 5, kinds: ['article'] })).toEqual(
      [],
    );
  });

  it('stay as they were when the new ones cannot be written', async () => {
    await passages().replaceAll('article', 'whole', index);
    const broken = () => [indexed(aPassage('same'), {}), indexed(aPassage('same'), {})];
    await expect(passages().replaceAll('article', 'broken', broken)).rejects.toThrow('23505');
    const halfway = function* () {
      yield indexed(aPassage('a'), { озп: 1 });
      throw new Error('the second one does not come');
    };
    await expect(passages().replaceAll('article', 'halfway', halfway)).rejects.toThrow('the second one');
    expect(await passages().counts()).toEqual({ passages: 5, terms: 3 });
    expect(await createIndexState({ database: database() }).get('article')).toBe('whole');
  });

  it('are written in many pieces, and found however far down they stand', async () => {
    const many = Array.from({ length: 6_500 }, (_, number) =>
      indexed(aPassage(`p${number}`, number === 17 ? { language: 'kk' } : {}), {
        all: 0.01 + (number % 200) / 100,
        ...Object.fromEntries(
          Array.from({ length: 12 }, (__, other) => [`t${(number * 7 + other) % 900}`, 1]),
        ),
      }),
    );
    await passages().replaceAll('article', 'many', () => many);
    expect(await passages().counts()).toEqual({ passages: 6_502, terms: 903 });
    const terms = [{ term: 'all', weight: 1 }];
    const ids = async (filter: PassageFilter) =>
      (await passages().search(terms, filter)).map(({ passage }) => passage.id);
    expect(await ids({ limit: 2 })).toEqual(['p199', 'p399']);
    expect(await ids({ limit: 2, language: 'kk' })).toEqual(['p17']);
    expect((await ids({ limit: 100 })).at(-1)).toBe('p796');
  });

  it('read no more lists than they may, those that can add most first', async () => {
    await passages().replaceAll('article', 'few', () => [
      ...Array.from({ length: 50 }, (_, number) => indexed(aPassage(`usual${number}`), { usual: 2 })),
      indexed(aPassage('both'), { usual: 2, rare: 1 }),
      indexed(aPassage('rare'), { rare: 2 }),
    ]);
    const terms = ['usual', 'rare'].map((term) => ({ term, weight: 1 }));
    const ids = async (mostPostings: number) => {
      const found = await createPassages({ database: database(), mostPostings }).search(terms, { limit: 60 });
      return found.map(({ passage }) => passage.id);
    };
    expect(await ids(53)).toHaveLength(52);
    expect(await ids(52)).toEqual(['rare', 'both']);
    expect(await ids(1)).toEqual([]);
  });

  it('keep their weights to a hundredth, and numbers of any size', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 3e8 }), fc.integer({ min: 1, max: 255 })))),
          { maxLength: 4 },
        ),
        (parts) => {
          const expected: [number, number][] = [];
          const lists = parts.map(([steps]) => {
            const list = createPostingWriter();
            let number = 0;
            for (const [step, hundredths] of steps.slice(0, 6)) {
              number += step;
              list.add(number, hundredths / 100);
              expected.push([number, hundredths / 100]);
            }
            return list.bytes();
          });
          const read: [number, number][] = [];
          readPostings(Buffer.concat(lists), (number, weight) => read.push([number, weight]));
          expect(read).toEqual(expected);
        },
      ),
    );
  });

  it('keep what was indexed before lists were packed', async () => {
    const migrations = (await readMigrations()).filter(({ requiresVectors }) => !requiresVectors);
    await database().script('drop schema public cascade; create schema public');
    await migrate(
      database(),
      migrations.filter(({ id }) => id < 6),
    );
    await database().script(`
      insert into collections values ('original', 2);
      insert into passages (id, number, source, place, language, kind, title, text, standing, fingerprint, length)
      select 'p' || number, number, 'rules', '39', 'ru', 'original', '', '', 'in_force', '', 1
      from unnest(array[3, 400000]) as number;
      insert into postings values ('original', 'озп', '{3,400000}', '{0.5,2.2}'), ('original', 'none', '{}', '{}')`);
    await migrate(database(), migrations);
    expect(await readIndex(database())).toEqual([{ term: 'озп', held: ['p3 0.5', 'p400000 2.2'] }]);
    const found = await passages().search([{ term: 'озп', weight: 1 }], { limit: 5 });
    expect(found.map(({ passage }) => passage.id)).toEqual(['p400000', 'p3']);
  });
});

describeEngines('passages of replicas', ({ database, again }) => {
  const index = () => [indexed(aPassage('a'), { озп: 2, срок: 1 })];
  beforeAll(async () => {
    await migrate(database());
  });

  describe.skipIf(again === undefined)('with two replicas', () => {
    it('are made by one of them, and seen by both', async () => {
      const other = await again?.();
      if (other === undefined) return;
      let builds = 0;
      const build = () => {
        builds += 1;
        return index();
      };
      const made = await Promise.all(
        [database(), other].map((one) =>
          createPassages({ database: one }).replaceAll('article', 'together', build),
        ),
      );
      expect(made.sort()).toEqual([false, true]);
      expect(builds).toBe(1);
      expect(await createPassages({ database: other }).counts()).toEqual({ passages: 1, terms: 2 });
      await other.close();
    });
  });
});
