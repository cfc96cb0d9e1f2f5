import { beforeAll, describe, expect, it } from 'vitest';
import { createIndexState } from '../../src/store/index-state.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createPassages } from '../../src/store/passages.ts';
import { aPassage } from './a-passage.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('passages', ({ database, again }) => {
  const passages = () => createPassages({ database: database() });
  const index = () => ({
    passages: [aPassage('ozp'), aPassage('ozp-kk', { language: 'kk' }), aPassage('other')],
    postings: [
      { term: 'озп', passage: 'ozp', weight: 2 },
      { term: 'озп', passage: 'ozp-kk', weight: 1.5 },
    ],
  });
  const points = () => ({
    passages: [
      aPassage('rules#39', { kind: 'point' }),
      aPassage('letter', { kind: 'point', standing: 'clarification' }),
    ],
    postings: [
      { term: 'озп', passage: 'rules#39', weight: 0.5 },
      { term: 'срок', passage: 'rules#39', weight: 4 },
      { term: 'срок', passage: 'letter', weight: 4 },
    ],
  });
  /** How rare a term is that `holding` of `all` passages of a kind have. */
  const rarity = (holding: number, all: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

  beforeAll(async () => {
    await migrate(database());
    await passages().replaceAll('point', 'points', points);
    await passages().replaceAll('article', 'first', index);
  });

  it('come back as they were, in the order asked for', async () => {
    expect(await passages().byIds(['letter', 'unknown', 'ozp'])).toEqual([
      aPassage('letter', { kind: 'point', standing: 'clarification' }),
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
      ['rules#39', 2 * 0.5 * rarity(1, 2) + 4 * rarity(2, 2)],
      ['letter', 4 * rarity(2, 2)],
    ];
    const sorted = [...expected].sort((a, b) => b[1] - a[1]);
    expect(found.map(({ id }) => id)).toEqual(sorted.map(([id]) => id));
    found.forEach(({ score }, at) => {
      expect(score).toBeCloseTo(sorted[at]?.[1] ?? 0, 5);
    });
    expect(await passages().search([], { limit: 10 })).toEqual([]);
  });

  it('are limited by number, language and kind', async () => {
    const terms = [{ term: 'озп', weight: 1 }];
    const ids = async (filter: Parameters<ReturnType<typeof passages>['search']>[1]) =>
      (await passages().search(terms, filter)).map(({ id }) => id);
    expect(await ids({ limit: 1 })).toEqual(['ozp']);
    expect(await ids({ limit: 5, kinds: ['article'] })).toEqual(['ozp', 'ozp-kk']);
    expect(await ids({ limit: 1, language: 'kk' })).toEqual(['ozp-kk']);
    expect(await ids({ limit: 5, kinds: ['point'] })).toEqual(['rules#39']);
    expect(await ids({ limit: 5, kinds: ['point', 'article'], language: 'ru' })).toEqual(['ozp', 'rules#39']);
    expect(await ids({ limit: 5, kinds: [] })).toEqual([]);
  });

  it('are made anew only when the fingerprint differs', async () => {
    let builds = 0;
    const build = () => {
      builds += 1;
      return { passages: [aPassage('new')], postings: [{ term: 'жаңа', passage: 'new', weight: 1 }] };
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
    const broken = () => ({ ...index(), passages: [aPassage('same'), aPassage('same')], postings: [] });
    await expect(passages().replaceAll('article', 'broken', broken)).rejects.toThrow('23505');
    const stray = () => ({ passages: [], postings: [{ term: 'a', passage: 'nowhere', weight: 1 }] });
    await expect(passages().replaceAll('article', 'stray', stray)).rejects.toThrow('nowhere');
    expect(await passages().counts()).toEqual({ passages: 5, terms: 3 });
    expect(await createIndexState({ database: database() }).get('article')).toBe('whole');
  });

  it('are written in many pieces', async () => {
    const many = Array.from({ length: 2_500 }, (_, number) => aPassage(`p${number}`));
    const postings = many.flatMap(({ id }, number) => [
      { term: 'all', passage: id, weight: number },
      ...Array.from({ length: 12 }, (_, other) => ({
        term: `t${(number * 7 + other) % 900}`,
        passage: id,
        weight: 1,
      })),
    ]);
    await passages().replaceAll('article', 'many', () => ({ passages: many, postings }));
    expect(await passages().counts()).toEqual({ passages: 2_502, terms: 903 });
    const found = await passages().search([{ term: 'all', weight: 1 }], { limit: 2 });
    expect(found.map(({ id }) => id)).toEqual(['p2499', 'p2498']);
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
      expect(await createPassages({ database: other }).counts()).toEqual({ passages: 5, terms: 3 });
      await other.close();
    });
  });
});
