import { inspect } from 'node:util';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { PersonMistake } from '../../src/domain/errors.ts';
import { faultOf } from './fault-of.ts';
import { describeEngines } from './with-engines.ts';

describeEngines('database', ({ database }) => {
  const values = async () =>
    (await database().query<{ value: string }>('select value from things order by value')).map(
      ({ value }) => value,
    );
  const insert = (value: string) => database().query('insert into things (value) values ($1)', [value]);

  beforeAll(() =>
    database().script('create table things (value text primary key); create table owners (iin int)'),
  );
  beforeEach(() => database().script('truncate things'));

  it('keeps what a transaction did', async () => {
    const result = await database().transaction(async (tx) => {
      await tx.query('insert into things (value) values ($1)', ['a']);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await values()).toEqual(['a']);
  });

  it('undoes a transaction that throws, and passes on what it threw', async () => {
    const mistake = new PersonMistake('too_long');
    const attempt = database().transaction(async (tx) => {
      await tx.query('insert into things (value) values ($1)', ['a']);
      throw mistake;
    });
    await expect(attempt).rejects.toBe(mistake);
    expect(await values()).toEqual([]);
  });

  it('undoes a transaction whose statement fails, and works on', async () => {
    const fault = await faultOf(
      database().transaction(async (tx) => {
        await tx.query('insert into things (value) values ($1)', ['a']);
        await tx.query('insert into things (value) values ($1)', ['a']);
      }),
    );
    expect(fault.code).toBe('23505');
    expect(await values()).toEqual([]);
  });

  it('joins calls on the database to the open transaction', async () => {
    await expect(
      database().transaction(async () => {
        await insert('a');
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await values()).toEqual([]);
  });

  it('undoes only the inner transaction when that one fails', async () => {
    await database().transaction(async () => {
      await insert('outer');
      await expect(
        database().transaction(async () => {
          await insert('inner');
          await insert('inner');
        }),
      ).rejects.toThrow('23505');
      await database().transaction(() => insert('second'));
    });
    expect(await values()).toEqual(['outer', 'second']);
  });

  it('runs inner transactions of one outer one after another', async () => {
    await database().transaction(async () => {
      await Promise.allSettled(
        ['a', 'b', 'b', 'c'].map((value) =>
          database().transaction(async () => {
            await insert(value);
            await database().transaction(() => insert(`${value}${value}`));
          }),
        ),
      );
    });
    expect(await values()).toEqual(['a', 'aa', 'b', 'bb', 'c', 'cc']);
  });

  it('keeps concurrent transactions apart', async () => {
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        database().transaction(async (tx) => {
          await tx.query('insert into things (value) values ($1)', [`v${String(index).padStart(2, '0')}`]);
          if (index % 2 === 1) throw new Error('undo');
        }),
      ),
    );
    expect(await values()).toHaveLength(10);
  });

  it('says nothing of statement and values when it fails', async () => {
    const secret = '870101300123';
    await insert(secret);
    const faults = await Promise.all([
      faultOf(insert(secret)),
      faultOf(database().query('insert into owners (iin) values ($1::int)', [`${secret}x`])),
      faultOf(database().query(`select '${secret}'::int`)),
      faultOf(database().query(`select ${secret} from`)),
      faultOf(database().script(`select '${secret}'::date`)),
    ]);
    for (const fault of faults) {
      expect(fault.code).toMatch(/^[0-9A-Z]{5}$/u);
      expect(inspect(fault, { depth: 10, showHidden: true })).not.toContain(secret);
      expect(fault.cause).toBeUndefined();
    }
    expect(faults[0].message).toBe('The database failed (23505, table things, constraint things_pkey).');
  });

  it('reads the same types on both engines', async () => {
    const [row] = await database().query(
      `select 7 as number, 1.5::float8 as fraction, 'қ' as words, true as flag, null::text as nothing,
              '{"a": [1, "b"]}'::jsonb as json, array['x', 'y'] as list, $1::jsonb as given, $2::text[] as names`,
      [JSON.stringify(['j']), ['a "quoted", one', 'б']],
    );
    expect(row).toEqual({
      number: 7,
      fraction: 1.5,
      words: 'қ',
      flag: true,
      nothing: null,
      json: { a: [1, 'b'] },
      list: ['x', 'y'],
      given: ['j'],
      names: ['a "quoted", one', 'б'],
    });
  });
});

describeEngines('a closed database', ({ database }) => {
  it('closes twice without harm, and refuses statements after', async () => {
    await database().close();
    await database().close();
    const fault = await faultOf(database().query('select 1'));
    expect(['closed', 'connection']).toContain(fault.code);
  });
});
