import { createServer } from 'node:http';
import { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeTelegram } from '../support/fake-telegram.ts';
import { startFakeTelegram } from '../support/fake-telegram.ts';
import { textUpdate } from '../support/telegram-updates.ts';

let telegram: FakeTelegram;
let api: Api;
beforeEach(async () => {
  telegram = await startFakeTelegram();
  api = new Api(telegram.token, { apiRoot: telegram.root });
});
afterEach(() => telegram.close());

describe('the fake Bot API', () => {
  it('keeps updates until a higher offset confirms them', async () => {
    const [first, second] = ['один', 'два'].map((text) => telegram.push(textUpdate(1, text)));
    const ids = async (offset: number) =>
      (await api.getUpdates({ offset })).map((update) => update.update_id);
    expect(await ids(0)).toEqual([first?.update_id, second?.update_id]);
    expect(await ids(0)).toHaveLength(2);
    expect(await ids((first?.update_id ?? 0) + 1)).toEqual([second?.update_id]);
    expect(await ids(0)).toHaveLength(1);
    expect(await ids(-1)).toHaveLength(1);
  });

  it('holds a poll until something comes, and ends the older of two', async () => {
    const older = api.getUpdates({ timeout: 2 }).catch((error: unknown) => error);
    await telegram.until(() => telegram.called('getUpdates').length === 1);
    const newer = api.getUpdates({ timeout: 2 });
    expect(await older).toMatchObject({ error_code: 409 });
    telegram.push(textUpdate(1, 'один'));
    expect(await newer).toHaveLength(1);
  });

  it.each([
    ['<b>a', "can't parse entities"],
    ['a < b', "can't parse entities"],
    ['<script>a</script>', "can't parse entities"],
    ['<b><i>a</b></i>', "can't parse entities"],
    [' <b> </b> ', 'message text is empty'],
    ['а'.repeat(4097), 'message is too long'],
  ])('refuses %s', async (html, words) => {
    await expect(api.sendMessage(1, html, { parse_mode: 'HTML' })).rejects.toMatchObject({
      error_code: 400,
      description: expect.stringContaining(words) as unknown,
    });
  });

  it('refuses buttons and edits that Telegram refuses', async () => {
    const keyboard = (data: string) => ({
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: data }]] },
    });
    await expect(api.sendMessage(1, 'a', keyboard('ә'.repeat(33)))).rejects.toMatchObject({
      error_code: 400,
    });
    const { message_id } = await api.sendMessage(1, 'a', keyboard('ә'.repeat(32)));
    await expect(api.editMessageText(1, message_id, 'a', keyboard('ә'.repeat(32)))).rejects.toMatchObject({
      description: expect.stringContaining('not modified') as unknown,
    });
    await expect(api.editMessageText(1, 999, 'b')).rejects.toMatchObject({ error_code: 400 });
    await expect(api.answerCallbackQuery('never pressed')).rejects.toMatchObject({ error_code: 400 });
  });

  it('brings updates to the webhook until they are taken', async () => {
    const got: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      got.push(String(request.headers['x-telegram-bot-api-secret-token']));
      response.writeHead(got.length === 1 ? 500 : 200).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: 'secret' });
    telegram.push(textUpdate(1, 'один'));
    await telegram.until(() => telegram.waiting() === 0);
    expect(got).toEqual(['secret', 'secret']);
    expect((await api.getWebhookInfo()).url).toContain('/hook');
    await expect(api.getUpdates()).rejects.toMatchObject({ error_code: 409 });
    await api.deleteWebhook();
    expect(await api.getUpdates()).toEqual([]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
