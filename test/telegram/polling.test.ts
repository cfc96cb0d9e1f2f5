import { afterEach, describe, expect, it } from 'vitest';
import { createBot } from '../../bot/telegram/create-bot.ts';
import type { PollingHandle } from '../../bot/telegram/start-polling.ts';
import { startPolling } from '../../bot/telegram/start-polling.ts';
import { OperatorMistake } from '../../src/domain/errors.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { createScriptedService } from '../support/scripted-service.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { pressUpdate, textUpdate } from '../support/telegram-updates.ts';

let bench: Bench;
let polling: PollingHandle | undefined;
const poll = () => {
  polling = startPolling(bench.bot, { texts, pollSeconds: 1 });
  return polling;
};
afterEach(async () => {
  await polling?.stop();
  polling = undefined;
  await bench.close();
});

const firstLines = () => bench.sent().map((message) => message.text.split('\n')[0]);

describe('long polling', () => {
  it('registers itself, answers, and confirms what it has taken', async () => {
    bench = await startBench((question) => ({ text: question.text }));
    poll();
    bench.telegram.push(textUpdate(chat, 'один'));
    bench.telegram.push(textUpdate(chat, 'два'));
    await bench.telegram.until(() => bench.sent().length === 2);
    expect(firstLines()).toEqual(['один', 'два']);
    await bench.telegram.until(() => bench.telegram.waiting() === 0);
    expect(bench.telegram.called('setMyCommands').map((payload) => payload.language_code)).toEqual([
      undefined,
      'ru',
      'kk',
    ]);
    expect(bench.telegram.called('deleteWebhook')).toHaveLength(1);
    expect(bench.telegram.called('getUpdates')[0]).toMatchObject({
      offset: 0,
      allowed_updates: ['message', 'edited_message', 'callback_query'],
    });

    const answer = bench.last();
    const press = pressUpdate(answer, answer.buttons.flat().at(-2)?.callback_data ?? '');
    bench.telegram.allowPress(press.callback_query.id);
    bench.telegram.push(press);
    await bench.telegram.until(() => bench.ratings.size === 1);
  });

  it('answers an update once that is delivered twice', async () => {
    bench = await startBench();
    poll();
    const update = bench.telegram.push(textUpdate(chat, 'один'));
    bench.telegram.repeat(update);
    bench.telegram.push(textUpdate(chat, 'два'));
    await bench.telegram.until(() => bench.questions.length === 2);
    await bench.telegram.until(() => bench.sent().length === 2);
    expect(firstLines()).toEqual(['Ответ: один', 'Ответ: два']);
  });

  it('lets running answers finish when it stops, and takes no more', async () => {
    let begun = false;
    bench = await startBench(async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 150));
      return {};
    });
    const handle = poll();
    bench.telegram.push(textUpdate(chat, 'один'));
    await bench.telegram.until(() => begun);
    await handle.stop();
    expect(firstLines()).toEqual(['Ответ: один']);
    await handle.done;
    bench.telegram.push(textUpdate(chat, 'два'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bench.questions).toHaveLength(1);
  });

  it('survives failures of polling itself', async () => {
    bench = await startBench();
    bench.telegram.fail('getMe', { kind: 'dropped' }, 4);
    bench.telegram.fail('deleteWebhook', { kind: 'broken' });
    bench.telegram.fail('setMyCommands', { kind: 'bad_request', description: 'Bad Request: no' });
    bench.telegram.fail('getUpdates', { kind: 'dropped' });
    poll();
    bench.telegram.push(textUpdate(chat, 'один'));
    await bench.telegram.until(() => bench.sent().length === 1);
  });

  it('stops at once while Telegram cannot be reached', async () => {
    bench = await startBench();
    bench.telegram.fail('getUpdates', { kind: 'broken' }, 50);
    const handle = poll();
    await bench.telegram.until(() => bench.telegram.called('getUpdates').length === 2);
    const begin = Date.now();
    await handle.stop();
    expect(Date.now() - begin).toBeLessThan(400);
    await handle.done;
  });

  it('stops before it has begun', async () => {
    bench = await startBench();
    const handle = poll();
    await handle.stop();
    await handle.done;
    expect(bench.telegram.called('getUpdates')).toEqual([]);
  });

  it.each(['123456:wrong', 'nonsense'])(
    'ends with one line for the operator when the token is %s',
    async (token) => {
      bench = await startBench();
      const { service, telegram } = bench;
      const bot = createBot({ service, texts, token, apiRoot: telegram.root });
      const { done } = startPolling(bot, { texts });
      const error: unknown = await done.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OperatorMistake);
      expect(String(error)).not.toContain('\n');
      expect(String(error)).not.toContain(token);
    },
  );

  it('ends when another process polls', async () => {
    bench = await startBench();
    bench.telegram.fail('getUpdates', { kind: 'conflict' });
    await expect(poll().done).rejects.toBeInstanceOf(OperatorMistake);
  });
});

it('comes back when the server of Telegram does', async () => {
  bench = await startBench();
  const before = await startFakeTelegram();
  const { service } = createScriptedService();
  const { token, root: apiRoot, port } = before;
  const retries = { pausesMs: [5], longestWaitSeconds: 1 };
  const handle = startPolling(createBot({ service, texts, token, apiRoot, retries }), {
    texts,
    pollSeconds: 1,
  });
  await before.until(() => before.called('getUpdates').length > 0);
  await before.close();
  const after = await startFakeTelegram({ port });
  after.push(textUpdate(chat, 'один'));
  await after.until(() => after.sent(chat).length === 1);
  await handle.stop();
  await after.close();
});

it('refuses an empty token', async () => {
  bench = await startBench();
  expect(() => createBot({ service: bench.service, texts, token: ' ' })).toThrow(OperatorMistake);
});
