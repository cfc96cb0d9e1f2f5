import { beforeAll, expect, it } from 'vitest';
import { createEmbeddings } from '../../src/store/embeddings.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createPassages } from '../../src/store/passages.ts';
import { aPassage } from './a-passage.ts';
import { faultOf } from './fault-of.ts';
import { indexed } from './indexed.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('embeddings', ({ database }) => {
  const embeddings = (model = 'small') => createEmbeddings({ database: database(), model });
  const replace = (name: string, ids: readonly string[]) =>
    createPassages({ database: database() }).replaceAll('article', name, () =>
      ids.map((id) =>
        indexed(aPassage(id, id === 'c' ? { language: 'kk', fingerprint: 'print of a' } : {}), {}),
      ),
    );

  beforeAll(async () => {
    await migrate(database());
    await replace('first', ['a', 'b', 'c']);
  });

  it('are searched by cosine where there are vectors, and a fault elsewhere', async () => {
    if (!database().vectors) {
      expect((await faultOf(embeddings().missing(10))).code).toBe('42P01');
      return;
    }
    const missing = await embeddings().missing(10);
    expect(missing.map(({ fingerprint }) => fingerprint)).toEqual(['print of a', 'print of b']);
    await embeddings().save([
      { fingerprint: 'print of a', embedding: [1, 0, 0] },
      { fingerprint: 'print of b', embedding: [0, 3, 4] },
    ]);
    expect(await embeddings().missing(10)).toEqual([]);
    const found = await embeddings().search([0, 3, 4], { limit: 5 });
    expect(found.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(found[0]?.score).toBeCloseTo(1, 6);
    expect(found[1]?.score).toBeCloseTo(0, 6);
    expect((await embeddings().search([1, 0, 0], { limit: 1, language: 'kk' })).map(({ id }) => id)).toEqual([
      'c',
    ]);
    expect(await embeddings('large').search([1, 0], { limit: 5 })).toEqual([]);

    await replace('second', ['a', 'd']);
    expect((await embeddings().missing(10)).map(({ fingerprint }) => fingerprint)).toEqual(['print of d']);
  });
});
