import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { conversationIdSchema } from '../../src/domain/question.ts';
import { createChats } from '../../src/store/chats.ts';
import { createConversations } from '../../src/store/conversations.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createRatings } from '../../src/store/ratings.ts';
import { anAnswer } from './an-answer.ts';
import { describeEngines } from './with-engines.ts';

const stateSchema = z.object({ facts: z.record(z.string(), z.unknown()).default({}) });

describeEngines('conversations', ({ database }) => {
  const conversations = () =>
    createConversations({ database: database(), parseState: (stored) => stateSchema.parse(stored) });
  const ratings = () => createRatings({ database: database() });
  const chats = (secret = 'secret') => createChats({ database: database(), secret });
  const count = async (table: string) =>
    (await database().query<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count;
  const turn = (id: string, question = 'Сколько действует ОЗП?') => ({
    question,
    answer: anAnswer({ id }),
    evidence: [{ passage: 'ozp-result-validity' }],
    timings: { understand: 1.5 },
  });
  const known = { language: 'kk', state: { facts: { category: 'master' } } } as const;

  beforeAll(async () => {
    await migrate(database());
  });

  it('open under a token that cannot be guessed and is not stored', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => conversations().open('ru')));
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) {
      expect(conversationIdSchema.safeParse(token).success).toBe(true);
      expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    }
    const stored = JSON.stringify(await database().query('select * from conversations'));
    expect(tokens.filter((token) => stored.includes(token))).toEqual([]);
  });

  it('begin with the language and an empty state', async () => {
    const token = await conversations().open('kk');
    expect(await conversations().load(token)).toMatchObject({ language: 'kk', state: { facts: {} } });
  });

  it('remember state', async () => {
    const token = await conversations().open('ru');
    expect(await conversations().save(token, known)).toBe(true);
    expect(await conversations().load(token)).toMatchObject(known);
  });

  it('fall silent when nothing was said for hours', async () => {
    const token = await conversations().open('ru');
    expect((await conversations().load(token))?.silent).toBe(false);
    const silentFor = async (time: string) => {
      await database().query(`update conversations set touched_at = now() - $1::interval`, [time]);
      return (await conversations().load(token))?.silent;
    };
    expect(await silentFor('5 hours')).toBe(false);
    expect(await silentFor('7 hours')).toBe(true);
    await conversations().save(token, known);
    expect((await conversations().load(token))?.silent).toBe(false);
  });

  it('keep turns in order, with state', async () => {
    const token = await conversations().open('ru');
    expect(await conversations().append(token, known, turn('order-1', 'Бірінші?'))).toBe(true);
    expect(await conversations().append(token, known, turn('order-2', 'Second'))).toBe(true);
    const turns = await conversations().turns(token);
    expect(turns.map(({ question }) => question)).toEqual(['Бірінші?', 'Second']);
    expect(turns[0]?.answer).toEqual(anAnswer({ id: 'order-1', conversation: token }));
    expect(Math.abs(Date.parse(turns[0]?.at ?? '') - Date.now())).toBeLessThan(60_000);
    expect(await conversations().load(token)).toMatchObject(known);
    expect(JSON.stringify(await database().query('select * from turns'))).not.toContain(token);
  });

  it('keep neither turn nor state when the turn cannot be kept', async () => {
    const token = await conversations().open('ru');
    await conversations().append(token, known, turn('twice'));
    await expect(
      conversations().append(token, { language: 'ru', state: { facts: {} } }, turn('twice')),
    ).rejects.toThrow('23505');
    expect(await conversations().load(token)).toMatchObject(known);
    expect(await conversations().turns(token)).toHaveLength(1);
  });

  it('leave out a turn of another shape', async () => {
    const token = await conversations().open('ru');
    await conversations().append(token, known, turn('shape-1'));
    await conversations().append(token, known, turn('shape-2'));
    await database().script(`update turns set answer = '{"old": true}' where id = 'shape-1'`);
    expect((await conversations().turns(token)).map(({ answer }) => answer.id)).toEqual(['shape-2']);
  });

  it('are not there for an unknown token', async () => {
    const token = 'A'.repeat(32);
    expect(await conversations().load(token)).toBeUndefined();
    expect(await conversations().save(token, known)).toBe(false);
    expect(await conversations().append(token, known, turn('nobody'))).toBe(false);
    expect(await conversations().turns(token)).toEqual([]);
    expect(await conversations().forget(token)).toBe(false);
    expect(await ratings().rate('nobody', 'up')).toBe(false);
  });

  it('are forgotten with all they hold, and leave others alone', async () => {
    await database().script('truncate conversations, turns, ratings, chats cascade');
    const token = await conversations().open('ru');
    const other = await conversations().open('ru');
    for (const [owner, id] of [
      [token, 'mine'],
      [other, 'theirs'],
    ] as const) {
      await conversations().append(owner, known, turn(id));
      await ratings().rate(id, 'up');
      await chats().save(`telegram:${id}`, { conversation: owner, language: 'ru' });
    }
    expect(await conversations().forget(token)).toBe(true);
    expect(await conversations().forget(token)).toBe(false);
    expect(await Promise.all(['conversations', 'turns', 'ratings', 'chats'].map(count))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(await conversations().turns(other)).toHaveLength(1);
    expect(await chats().find('telegram:mine')).toBeUndefined();
    expect(await chats().find('telegram:theirs')).toEqual({ conversation: other, language: 'ru' });
    expect(await conversations().append(token, known, turn('late'))).toBe(false);
  });

  it('have answers rated, the last word counting', async () => {
    await database().script('truncate conversations, turns, ratings cascade');
    const token = await conversations().open('ru');
    await conversations().append(token, known, turn('rated'));
    expect(await ratings().rate('rated', 'up')).toBe(true);
    expect(await ratings().rate('rated', 'down')).toBe(true);
    expect(await ratings().counts()).toEqual({ up: 0, down: 1 });
  });

  it('are found from a chat, whose key is stored as a keyed hash only', async () => {
    expect(await chats().find('telegram:7')).toBeUndefined();
    await chats().save('telegram:7', { language: 'kk' });
    expect(await chats().find('telegram:7')).toEqual({ language: 'kk' });
    await chats().save('telegram:7', { conversation: 'token' });
    expect(await chats().find('telegram:7')).toEqual({ conversation: 'token' });
    expect(await chats('another').find('telegram:7')).toBeUndefined();
    expect(JSON.stringify(await database().query('select * from chats'))).not.toContain('telegram');
    await chats().forget('telegram:7');
    expect(await chats().find('telegram:7')).toBeUndefined();
  });
});
