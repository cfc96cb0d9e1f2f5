import { afterEach, describe, expect, it } from 'vitest';
import { StoreFault } from '../../src/domain/errors.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const key = `telegram:${chat}`;

describe('/start', () => {
  it('greets, and asks for the language once', async () => {
    bench = await startBench();
    await bench.say('/start');
    expect(bench.last().text).toContain(texts.ru('telegram-choose-language'));
    expect(bench.buttons(bench.last())).toEqual(['Қазақша', 'Русский']);
    await bench.press(bench.last(), 'Қазақша');
    expect(bench.sent()).toHaveLength(1);
    expect(bench.last().text).toContain('Сәлеметсіз бе');
    expect(bench.buttons(bench.last())).toContain(texts.kk('telegram-example-1'));
    await bench.say('/start');
    expect(bench.last().text).toContain(texts.kk('telegram-ask-away'));
  });

  it('speaks Kazakh to a Kazakh Telegram', async () => {
    bench = await startBench();
    await bench.say('/start', 'kk');
    expect(bench.last().text).toContain('Сәлеметсіз бе');
  });

  it.each(['ref_123', '../../etc', '<b>&', 'a'.repeat(64)])(
    'ignores the payload %s of a deep link',
    async (payload) => {
      bench = await startBench();
      await bench.say(`/start ${payload}`);
      expect(bench.last().text).toContain('Здравствуйте');
      expect(bench.last().text).not.toContain(payload);
      expect(bench.questions).toEqual([]);
    },
  );
});

describe('/language', () => {
  it('turns the whole interface, and the commands of the chat', async () => {
    bench = await startBench();
    await bench.say('/language');
    await bench.press(bench.last(), 'Қазақша');
    expect(bench.last().text).toBe(texts.kk('telegram-language-chosen'));
    expect(bench.last().buttons).toEqual([]);
    expect(bench.chats.get(key)).toEqual({ language: 'kk' });
    const [commands] = bench.telegram.called('setMyCommands');
    expect(commands).toMatchObject({ scope: { type: 'chat', chat_id: chat } });
    expect(JSON.stringify(commands)).toContain(texts.kk('telegram-command-new'));
    await bench.say('/help', 'ru');
    expect(bench.last().text).toContain('Қолымнан келетіні');
  });

  it('keeps the conversation', async () => {
    bench = await startBench();
    await bench.say('порог');
    const before = bench.chats.get(key)?.conversation;
    await bench.say('/language');
    await bench.press(bench.last(), 'Русский');
    expect(bench.chats.get(key)).toEqual({ conversation: before, language: 'ru' });
  });

  it('still works when the menu of commands cannot be changed', async () => {
    bench = await startBench();
    bench.telegram.fail('setMyCommands', { kind: 'bad_request', description: 'Bad Request: no' });
    await bench.say('/language');
    await bench.press(bench.last(), 'Русский');
    expect(bench.last().text).toBe(texts.ru('telegram-language-chosen'));
  });
});

describe('/help', () => {
  it.each(['ru', 'kk'] as const)('offers examples in %s that are asked when pressed', async (language) => {
    bench = await startBench(() => ({ language }));
    bench.chats.set(key, { language });
    await bench.say('/help');
    const help = bench.last();
    expect(bench.buttons(help)).toHaveLength(4);
    await bench.press(help, texts[language]('telegram-example-3'));
    expect(bench.questions).toEqual([{ text: texts[language]('telegram-example-3'), language }]);
    expect(bench.last().text.startsWith(texts[language]('telegram-example-3'))).toBe(true);
  });
});

describe('/new', () => {
  it('erases the former conversation and keeps the language', async () => {
    bench = await startBench();
    bench.chats.set(key, { language: 'ru' });
    await bench.say('один');
    await bench.say('/new');
    expect(bench.last().text).toBe(texts.ru('telegram-new'));
    expect(bench.conversations.size).toBe(0);
    expect(bench.chats.get(key)).toEqual({ language: 'ru' });
    await bench.say('два');
    expect(bench.questions.at(-1)).toEqual({ text: 'два', language: 'ru' });
  });
});

describe('/forget', () => {
  it('erases everything after a yes', async () => {
    bench = await startBench();
    await bench.say('мой секрет');
    await bench.say('/forget');
    expect(bench.conversations.size).toBe(1);
    await bench.press(bench.last(), texts.ru('telegram-forget-yes'));
    expect(bench.last().text).toBe(texts.ru('telegram-forget-done'));
    expect(bench.last().buttons).toEqual([]);
    expect(bench.conversations.size).toBe(0);
    expect(bench.chats.size).toBe(0);
    expect(bench.telegram.called('deleteMyCommands')).toHaveLength(1);
  });

  it('keeps everything after a no', async () => {
    bench = await startBench();
    await bench.say('вопрос');
    await bench.say('/forget');
    await bench.press(bench.last(), texts.ru('telegram-forget-no'));
    expect(bench.last().text).toBe(texts.ru('telegram-forget-kept'));
    expect(bench.conversations.size).toBe(1);
    expect(bench.chats.size).toBe(1);
  });

  it('can be tried again when the store failed half way', async () => {
    bench = await startBench();
    await bench.say('вопрос');
    await bench.say('/forget');
    const ask = bench.last();
    const { forget } = bench.service.conversations;
    bench.service.conversations.forget = () => Promise.reject(new StoreFault('08006', 'gone'));
    await bench.press(ask, texts.ru('telegram-forget-yes'));
    expect(bench.last().text).toBe(texts.ru('error-store'));
    bench.service.conversations.forget = forget;
    await bench.press(ask, texts.ru('telegram-forget-yes'));
    expect(bench.chats.size).toBe(0);
    expect(bench.conversations.size).toBe(0);
  });

  it('does nothing bad when there is nothing to erase', async () => {
    bench = await startBench();
    await bench.say('/forget', 'kk');
    await bench.press(bench.last(), texts.kk('telegram-forget-yes'), 'kk');
    expect(bench.last().text).toBe(texts.kk('telegram-forget-done'));
  });
});

it('says kindly that a command is unknown', async () => {
  bench = await startBench();
  await bench.say('/deleteall now');
  expect(bench.last().text).toBe(texts.ru('telegram-unknown-command'));
  expect(bench.questions).toEqual([]);
});
