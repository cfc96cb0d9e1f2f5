import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createBot } from '../../bot/telegram/create-bot.ts';
import { type PollingHandle, startPolling } from '../../bot/telegram/start-polling.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { textUpdate } from '../support/telegram-updates.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';
import { askedMost } from './asked-most.ts';

const texts = createTexts();
const chat = 77;
let service: Service;
let server: FastifyInstance;
let telegram: FakeTelegram;
let polling: PollingHandle;

beforeAll(async () => {
  service = await createTestApp();
  server = createServer({ service, texts, config: { host: '127.0.0.1', port: 0 } });
  telegram = await startFakeTelegram();
  const bot = createBot({
    service,
    texts,
    token: telegram.token,
    apiRoot: telegram.root,
    botInfo: telegram.me,
  });
  polling = startPolling(bot, { texts, pollSeconds: 1 });
});

afterAll(async () => {
  await polling.stop();
  await telegram.close();
  await server.close();
  await service.close();
});

/** Text as read: entities undone, tags gone, every kind of space one space. */
function readable(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}

describe.each(askedMost)('$text', ({ text, language, status, says, places }) => {
  it('over HTTP', async () => {
    const reply = await server.inject({ method: 'POST', url: '/api/v1/ask', payload: { text } });
    expect(reply.statusCode).toBe(200);
    const answer = answerSchema.parse(reply.json());
    expect({ status: answer.status, language: answer.language }).toEqual({ status, language });
    const said = `${answer.text} ${answer.suggestions.map(({ label }) => label).join(' ')}`;
    for (const words of says) expect(said.replaceAll(/\s+/gu, ' ')).toContain(words);
    for (const place of places) {
      expect(
        answer.citations.some(
          (citation) => citation.place.startsWith(place) && citation.standing === 'in_force',
        ),
      ).toBe(true);
    }
    expect(answer.text.length).toBeLessThanOrEqual(900);
  });

  it('on the page, without scripts', async () => {
    const asked = await server.inject({
      method: 'POST',
      url: '/ask',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ text }).toString(),
    });
    expect(asked.statusCode).toBe(303);
    const cookies = Object.fromEntries(asked.cookies.map(({ name, value }) => [name, value]));
    const page = await server.inject({ method: 'GET', url: '/', cookies });
    const read = readable(page.body);
    for (const words of [...says, ...places]) expect(read).toContain(words);
  });

  it('in Telegram', async () => {
    const before = telegram.sent(chat).length;
    telegram.push(textUpdate(chat, text, language));
    await telegram.until(() => telegram.sent(chat).length > before);
    const message = telegram.sent(chat).at(-1);
    const said = readable(
      `${message?.text} ${message?.buttons
        .flat()
        .map((button) => button.text)
        .join(' ')}`,
    );
    for (const words of [...says, ...places]) expect(said).toContain(words);
  });
});

describe('in the terminal', () => {
  const run = promisify(execFile);
  const ask = async (...args: string[]) =>
    (await run(process.execPath, ['bot/start.js', 'cli', 'ask', ...args], { cwd: projectRoot })).stdout;

  it.each([askedMost[0], askedMost[1]])('answers $text', { timeout: 120_000 }, async (question) => {
    const printed = (await ask(question?.text ?? '')).replaceAll(/\s+/gu, ' ');
    for (const words of [...(question?.says ?? []), ...(question?.places ?? [])])
      expect(printed).toContain(words);
  });
});
