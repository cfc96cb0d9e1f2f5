import { expect, it } from 'vitest';
import { PersonMistake } from '../../src/domain/errors.ts';
import { createCases } from '../../src/store/cases.ts';
import { createConversations } from '../../src/store/conversations.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createCaseDesk } from '../../src/support/create-case-desk.ts';
import { createSettleTurn } from '../../src/support/settle-turn.ts';
import { anAnswer } from './an-answer.ts';
import { describeEngines } from './with-engines.ts';

const wish = {
  reason: 'Позовите человека',
  understood: { rule: 'ozp-threshold', known: { category: 'expert' } },
};
const opening = { ...wish, language: 'kk' as const };

describeEngines('cases', ({ database }) => {
  const house = async () => {
    await migrate(database());
    const cases = createCases({ database: database() });
    const conversations = createConversations({ database: database(), parseState: (stored) => stored });
    return { cases, conversations, desk: createCaseDesk({ cases }), token: await conversations.open('ru') };
  };
  let answers = 0;
  const turn = (question: string) => {
    answers += 1;
    const answer = anAnswer({ id: `case-answer-${answers}`, text: `Ответ на «${question}»` });
    return { question, answer, evidence: null, timings: {} };
  };
  const after = { language: 'ru' as const, state: {} };

  it('keeps one case of a conversation open, under a number that tells nothing', async () => {
    const { cases, conversations, token } = await house();
    const first = await cases.open(token, opening);
    expect(first).toEqual({ id: expect.stringMatching(/^K-\d{6}$/u), state: 'open', again: false });
    expect(await cases.open(token, opening)).toEqual({ ...first, again: true });
    const other = await cases.open(await conversations.open('ru'), opening);
    expect(other?.id).not.toBe(first?.id);
    expect(await cases.open('nobody-has-this-conversation', opening)).toBeUndefined();
    expect(await cases.of(token)).toEqual({ id: first?.id, state: 'open' });
  });

  it('shows the staff what led to it, and takes their answer once', async () => {
    const { cases, conversations, desk, token } = await house();
    for (let number = 1; number <= 12; number += 1)
      await conversations.append(token, after, turn(`вопрос ${number}`));
    const { id = '' } = (await cases.open(token, opening)) ?? {};
    const file = await desk.show(id.toLowerCase());
    expect(file).toMatchObject({ id, state: 'open', language: 'kk', ...wish, replies: [] });
    expect(file.turns.map(({ question }) => question)).toEqual(
      Array.from({ length: 10 }, (_, index) => `вопрос ${index + 3}`),
    );
    expect((await desk.list({ all: false })).map((one) => one.id)).toContain(id);

    await desk.answer(id, '  Сауалыңызға жауап.  ');
    expect((await conversations.load(token))?.waiting).toBe(true);
    expect(await cases.of(token)).toEqual({ id, state: 'answered' });
    expect(await cases.takeReplies(token)).toMatchObject([{ case: id, text: 'Сауалыңызға жауап.' }]);
    expect(await cases.takeReplies(token)).toEqual([]);
    expect((await conversations.load(token))?.waiting).toBe(false);
    expect((await desk.show(id)).replies).toMatchObject([{ delivered: true }]);
    expect(await cases.replies(token)).toHaveLength(1);
    // A further wish opens the same case again.
    expect(await cases.open(token, opening)).toEqual({ id, state: 'open', again: true });
  });

  it('takes no answer into a closed case, and opens a new one for a new wish', async () => {
    const { cases, desk, token } = await house();
    const { id = '' } = (await cases.open(token, opening)) ?? {};
    await desk.close(id);
    await expect(desk.answer(id, 'Поздно')).rejects.toMatchObject({ code: 'closed_case' });
    expect((await desk.list({ all: false })).map((one) => one.id)).not.toContain(id);
    expect((await desk.list({ all: true })).map((one) => one.id)).toContain(id);
    const next = await cases.open(token, opening);
    expect(next?.again).toBe(false);
    expect(next?.id).not.toBe(id);
  });

  it.each([
    ['an unknown number', (desk: ReturnType<typeof createCaseDesk>) => desk.show('K-1'), 'unknown_case'],
    [
      'an answer to nobody',
      (desk: ReturnType<typeof createCaseDesk>) => desk.answer('K-1', 'x'),
      'unknown_case',
    ],
    ['no words', (desk: ReturnType<typeof createCaseDesk>) => desk.answer('K-1', ' '), 'empty'],
    [
      'too many words',
      (desk: ReturnType<typeof createCaseDesk>) => desk.answer('K-1', 'я'.repeat(4001)),
      'too_long',
    ],
    ['closing nothing', (desk: ReturnType<typeof createCaseDesk>) => desk.close('K-1'), 'unknown_case'],
  ])('refuses %s', async (_, work, code) => {
    const { desk } = await house();
    await expect(work(desk)).rejects.toMatchObject({ code });
    await expect(work(desk)).rejects.toBeInstanceOf(PersonMistake);
  });

  it('lends a reply to one messenger at a time, and lets the address go when it is not needed', async () => {
    const { cases, desk, token } = await house();
    const { id = '' } = (await cases.open(token, opening)) ?? {};
    await cases.reach(token, 'telegram:4242');
    await desk.answer(id, 'Первый');
    await desk.close(id);
    const [one, two] = await Promise.all([cases.nextDelivery('telegram'), cases.nextDelivery('telegram')]);
    const lent = one ?? two;
    expect([one, two].filter(Boolean)).toHaveLength(1);
    expect(lent).toMatchObject({ case: id, address: 'telegram:4242', language: 'kk', text: 'Первый' });
    // Under way to the messenger, so the conversation does not show it beside.
    expect(await cases.takeReplies(token)).toEqual([]);
    await cases.settleDelivery(lent?.id ?? 0, 'delivered');
    const [row] = await database().query<{ address: string | null }>(
      'select address from cases where id = $1',
      [id],
    );
    expect(row?.address).toBeNull();
    expect(await cases.nextDelivery('telegram')).toBeUndefined();
  });

  it('keeps what a messenger could not bring for the conversation', async () => {
    const { cases, desk, token } = await house();
    const { id = '' } = (await cases.open(token, opening)) ?? {};
    await cases.reach(token, 'telegram:7');
    await desk.answer(id, 'Ответ');
    const lent = await cases.nextDelivery('telegram');
    await cases.settleDelivery(lent?.id ?? 0, 'unreachable');
    expect(await cases.nextDelivery('telegram')).toBeUndefined();
    expect(await cases.takeReplies(token)).toMatchObject([{ text: 'Ответ' }]);
  });

  it('goes with its conversation', async () => {
    const { cases, conversations, desk, token } = await house();
    const { id = '' } = (await cases.open(token, opening)) ?? {};
    await desk.answer(id, 'Ответ');
    await conversations.forget(token);
    await expect(desk.show(id)).rejects.toMatchObject({ code: 'unknown_case' });
    const [left] = await database().query<{ rows: number }>(
      `select ((select count(*) from cases where id = $1)
        + (select count(*) from case_replies where case_id = $1))::int as rows`,
      [id],
    );
    expect(left?.rows).toBe(0);
  });

  it('is stored with its turn or not at all', async () => {
    const { cases, conversations, token } = await house();
    const settle = createSettleTurn({ database: database(), conversations, cases });
    const answer = await settle({
      token,
      after,
      wish,
      waiting: false,
      turn: ({ case: opened }) => {
        const made = turn('позовите');
        return { ...made, answer: { ...made.answer, text: opened?.id ?? '' } };
      },
    });
    expect(answer?.text).toBe((await cases.of(token))?.id);
    expect((await conversations.turns(token)).map(({ question }) => question)).toEqual(['позовите']);

    const second = await conversations.open('ru');
    const broken = createSettleTurn({
      database: database(),
      conversations: { append: () => Promise.reject(new Error('the disk is full')) },
      cases,
    });
    await expect(
      broken({ token: second, after, wish, waiting: false, turn: () => turn('позовите') }),
    ).rejects.toThrow('the disk is full');
    expect(await cases.of(second)).toBeUndefined();
    const gone = { token: 'forgotten-in-the-meantime', after, wish, waiting: true, turn: () => turn('?') };
    expect(await settle(gone)).toBeUndefined();
  });
});
