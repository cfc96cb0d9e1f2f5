import { afterEach, describe, expect, it } from 'vitest';
import { createBot } from '../../bot/telegram/create-bot.ts';
import { StoreFault } from '../../src/domain/errors.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { numbered, textUpdate } from '../support/telegram-updates.ts';

let bench: Bench;
afterEach(() => bench.close());

const secret = 'мой ИИН 900101300123';

describe('faults of ours', () => {
  it.each([
    ['error-store', new StoreFault('57P01', `insert ${secret}`)],
    ['error-ours', new TypeError(`cannot read ${secret}`)],
  ] as const)('are told as %s, with nothing technical, and logged without words', async (words, fault) => {
    bench = await startBench(() => {
      throw fault;
    });
    await bench.say(secret);
    expect(bench.last().text).toBe(texts.ru(words));
    expect(bench.log).toHaveLength(1);
    expect(bench.log.join()).not.toContain('ИИН');
    expect(bench.log.join()).not.toContain('Айгүл');
  });

  it('are told when the store fails before anything is known, in the language of the Telegram', async () => {
    bench = await startBench();
    bench.service.firstTime = () => Promise.reject(new StoreFault('08006', 'gone'));
    await bench.say('сұрақ', 'kk');
    expect(bench.last().text).toBe(texts.kk('error-store'));
  });
});

describe('failures of Telegram', () => {
  it('waits as long as it is told, and no longer than is sensible', async () => {
    bench = await startBench();
    bench.telegram.fail('sendMessage', { kind: 'too_many', retryAfter: 1 });
    await bench.say('вопрос');
    const [first, second] = bench.telegram.calls.filter((call) => call.method === 'sendMessage');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect(bench.sent()).toHaveLength(1);

    bench.telegram.fail('sendMessage', { kind: 'too_many', retryAfter: 9999 });
    await bench.say('вопрос');
    expect(bench.last().text).toBe(texts.ru('error-ours'));
  });

  it.each([{ kind: 'broken' }, { kind: 'dropped' }] as const)('tries again after %o', async (failure) => {
    bench = await startBench();
    bench.telegram.fail('sendMessage', failure, 2);
    await bench.say('вопрос');
    expect(bench.sent().map((message) => message.text.split('\n')[0])).toEqual(['Ответ: вопрос']);
    expect(bench.questions).toHaveLength(1);
  });

  it('gives up quietly when Telegram stays broken, and answers the next question', async () => {
    bench = await startBench();
    bench.telegram.fail('sendMessage', { kind: 'broken' }, 6);
    await bench.say(secret);
    expect(bench.sent()).toEqual([]);
    expect(bench.log).toHaveLength(2);
    expect(bench.log.join()).not.toContain('ИИН');
    await bench.say('вопрос');
    expect(bench.sent()).toHaveLength(1);
  });

  it('says nothing to whom has blocked the bot', async () => {
    bench = await startBench();
    bench.telegram.fail('sendMessage', { kind: 'blocked' });
    await bench.say('вопрос');
    expect(bench.telegram.called('sendMessage')).toHaveLength(1);
    expect(bench.log).toEqual(['the person is gone {"fault":"telegram","method":"sendMessage","code":403}']);
  });

  it('sends plain text where its HTML is not understood', async () => {
    bench = await startBench(() => ({ text: 'a < b & c' }));
    bench.telegram.fail('sendMessage', { kind: 'bad_entities' });
    await bench.say('вопрос');
    expect(bench.last().text).toContain('a < b & c\n\n📖 Правила');
    expect(bench.last().buttons.length).toBeGreaterThan(0);
  });

  it('sends smaller parts where one is found too long', async () => {
    bench = await startBench(() => ({ text: 'слово '.repeat(500) }));
    bench.telegram.fail('sendMessage', { kind: 'too_long' });
    await bench.say('вопрос');
    expect(bench.sent()).toHaveLength(2);
  });

  it('does not mind a keyboard that cannot be edited', async () => {
    bench = await startBench();
    await bench.say('вопрос');
    bench.telegram.fail('editMessageReplyMarkup', {
      kind: 'bad_request',
      description: 'Bad Request: message is not modified',
    });
    await bench.press(bench.last(), '👍');
    expect(bench.ratings.size).toBe(1);
    expect(bench.log).toEqual([]);
  });
});

describe('duplicates', () => {
  it('are answered once, also by the next process', async () => {
    bench = await startBench();
    const update = numbered(textUpdate(chat, 'вопрос'));
    await bench.bot.handleUpdate(update);
    await bench.bot.handleUpdate(update);
    const { telegram, service } = bench;
    const next = createBot({
      service,
      texts,
      token: telegram.token,
      apiRoot: telegram.root,
      botInfo: telegram.me,
    });
    await next.handleUpdate(update);
    expect(bench.sent()).toHaveLength(1);
    expect(bench.seen).toContain(`telegram:update:${update.update_id}`);
  });

  it('are answered once when they come at the same time', async () => {
    bench = await startBench();
    const update = numbered(textUpdate(chat, 'вопрос'));
    await Promise.all([bench.bot.handleUpdate(update), bench.bot.handleUpdate(update)]);
    expect(bench.questions).toHaveLength(1);
  });
});

describe('order', () => {
  it('is kept within a chat, and chats do not wait for each other', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    bench = await startBench(async (question) => {
      if (question.text === 'первый') await gate;
      return { text: question.text };
    });
    const slow = [bench.say('первый'), bench.say('второй')];
    await bench.handle(textUpdate(77, 'другой чат'));
    expect(bench.telegram.sent(77)).toHaveLength(1);
    expect(bench.questions.map((question) => question.text)).toEqual(['первый', 'другой чат']);
    release();
    await Promise.all(slow);
    expect(bench.sent().map((message) => message.text.split('\n')[0])).toEqual(['первый', 'второй']);
  });
});
