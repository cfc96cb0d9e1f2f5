import { beforeAll, describe, expect, it } from 'vitest';
import { createIndexState } from '../../src/store/index-state.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createPassages } from '../../src/store/passages.ts';
import { aPassage } from './a-passage.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('passages', ({ database, again }) => {
  const passages = () => createPassages({ database: database() });
  const index = () => ({
    passages: [
      aPassage('ozp'),
      aPassage('ozp-kk', { language: 'kk' }),
      aPassage('rules#39', { kind: 'point' }),
      aPassage('letter', { kind: 'point', standing: 'clarification' }),
    ],
    postings: [
      { term: 'озп', passage: 'ozp', weight: 2 },
      { term: 'озп', passage: 'ozp-kk', weight: 1.5 },
      { term: 'озп', passage: 'rules#39', weight: 0.5 },
      { term: 'срок', passage: 'rules#39', weight: 4 },
      { term: 'срок', passage: 'letter', weight: 4 },
    ],
  });

  beforeAll(async () => {
    await migrate(database());
    await passages().replaceAll('first', index);
  });

  it('come back as they were, in the order asked for', async () => {
    expect(await passages().byIds(['letter', 'unknown', 'ozp'])).toEqual([
      aPassage('letter', { kind: 'point', standing: 'clarification' }),
      aPassage('ozp'),
    ]);
    expect(await passages().counts()).toEqual({ passages: 4, terms: 2 });
  });

  it('are found by the sum of weights, ties in the order of the index', async () => {
    const found = await passages().search(
      [
        { term: 'озп', weight: 2 },
        { term: 'срок', weight: 1 },
        { term: 'ничего', weight: 9 },
      ],
      { limit: 10 },
    );
    expect(found).toEqual([
      { id: 'rules#39', score: 5 },
      { id: 'ozp', score: 4 },
      { id: 'letter', score: 4 },
      { id: 'ozp-kk', score: 3 },
    ]);
    expect(await passages().search([], { limit: 10 })).toEqual([]);
  });

  it('are limited by number, language and kind', async () => {
    const terms = [{ term: 'озп', weight: 1 }];
    const ids = async (filter: Parameters<ReturnType<typeof passages>['search']>[1]) =>
      (await passages().search(terms, filter)).map(({ id }) => id);
    expect(await ids({ limit: 1 })).toEqual(['ozp']);
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
    expect(await passages().replaceAll('second', build)).toBe(true);
    expect(await passages().replaceAll('second', build)).toBe(false);
    expect(builds).toBe(1);
    expect(await createIndexState({ database: database() }).get('passages')).toBe('second');
    expect(await passages().counts()).toEqual({ passages: 1, terms: 1 });
    expect(await passages().search([{ term: 'озп', weight: 1 }], { limit: 5 })).toEqual([]);
  });

  it('stay as they were when the new ones cannot be written', async () => {
    await passages().replaceAll('whole', index);
    const broken = () => ({ ...index(), passages: [aPassage('same'), aPassage('same')], postings: [] });
    await expect(passages().replaceAll('broken', broken)).rejects.toThrow('23505');
    const stray = () => ({ passages: [], postings: [{ term: 'a', passage: 'nowhere', weight: 1 }] });
    await expect(passages().replaceAll('stray', stray)).rejects.toThrow('nowhere');
    expect(await passages().counts()).toEqual({ passages: 4, terms: 2 });
    expect(await createIndexState({ database: database() }).get('passages')).toBe('whole');
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
    await passages().replaceAll('many', () => ({ passages: many, postings }));
    expect(await passages().counts()).toEqual({ passages: 2_500, terms: 901 });
    expect(await passages().search([{ term: 'all', weight: 1 }], { limit: 2 })).toEqual([
      { id: 'p2499', score: 2499 },
      { id: 'p2498', score: 2498 },
    ]);
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
        [database(), other].map((one) => createPassages({ database: one }).replaceAll('together', build)),
      );
      expect(made.sort()).toEqual([false, true]);
      expect(builds).toBe(1);
      expect(await createPassages({ database: other }).counts()).toEqual({ passages: 4, terms: 2 });
      await other.close();
    });
  });
});
