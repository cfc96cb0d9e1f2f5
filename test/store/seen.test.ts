import { beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { createSeen } from '../../src/store/seen.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('seen', ({ database, again }) => {
  beforeAll(async () => {
    await migrate(database());
  });

  it('says «first» to one of many that ask at once', async () => {
    const other = (await again?.()) ?? database();
    const [one, two] = [createSeen({ database: database() }), createSeen({ database: other })];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two).firstTime('update:1')),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await one.firstTime('update:2')).toBe(true);
    if (other !== database()) await other.close();
  });

  it('forgets what is old, and only that', async () => {
    const seen = createSeen({ database: database() });
    await seen.firstTime('old');
    await seen.firstTime('new');
    await database().script(`update seen_updates set at = now() - interval '3 days' where key = 'old'`);
    expect(await seen.prune()).toBe(1);
    expect(await seen.firstTime('old')).toBe(true);
    expect(await seen.firstTime('new')).toBe(false);
  });
});
