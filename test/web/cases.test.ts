import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import { StoreFault } from '../../src/domain/errors.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';
import { createWebBench } from '../support/web-bench.ts';

let service: Service;
const texts = createTexts();
const server = () => createServer({ service, texts, config: { host: '127.0.0.1', port: 0 } });

beforeAll(async () => {
  service = await createTestApp();
});
afterAll(() => service.close());

const openCase = (conversation: string, payload?: object, language = 'ru') =>
  server().inject({
    method: 'POST',
    url: `/api/v1/conversations/${conversation}/case`,
    headers: { 'accept-language': language },
    ...(payload ? { payload } : {}),
  });

it('opens a case over HTTP, once, and forgets it', async () => {
  const { conversation } = await service.ask({ text: 'какой порог ОЗП на эксперта' });
  const reply = await openCase(conversation, { reason: 'Не согласна, мой ИИН 900101300123' });
  expect(reply.statusCode).toBe(200);
  const answer = answerSchema.parse(reply.json());
  expect(answer).toMatchObject({ status: 'escalated', conversation, language: 'ru' });
  expect(answer.text).toContain(answer.case?.id);
  const again = answerSchema.parse((await openCase(conversation)).json());
  expect(again.case).toEqual(answer.case);
  const turns = await service.conversations.turns(conversation);
  expect(turns.map(({ question }) => question)).toEqual([
    'какой порог ОЗП на эксперта',
    'Не согласна, мой ИИН [iin]',
    'Позовите человека',
  ]);
  const forget = () => server().inject({ method: 'DELETE', url: `/api/v1/conversations/${conversation}` });
  expect((await forget()).json()).toEqual({ forgotten: true });
  expect((await forget()).statusCode).toBe(404);
  expect((await openCase(conversation)).statusCode).toBe(404);
});

it.each([
  ['ru', 'Этой переписки нет'],
  ['kk', 'Мұндай әңгіме жоқ'],
])('says in %s that there is no such conversation, whoever may hold it', async (language, words) => {
  for (const token of ['a'.repeat(32), 'short', '../../etc']) {
    const reply = await openCase(encodeURIComponent(token), {}, language);
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({
      error: { code: 'unknown_conversation', message: expect.stringContaining(words) },
    });
  }
});

it.each([
  ['ru', /не больше 1\s000 знаков/u],
  ['kk', /ең көбі 1\s000 таңба/u],
])('refuses a reason that is too long, in %s', async (language, words) => {
  const { conversation } = await service.ask({ text: 'порог на эксперта' });
  const reply = await openCase(conversation, { reason: 'я'.repeat(1001) }, language);
  expect(reply.statusCode).toBe(413);
  expect(reply.json()).toMatchObject({ error: { code: 'too_long', message: expect.stringMatching(words) } });
  expect((await openCase(conversation, { reason: 5 })).statusCode).toBe(400);
});

it('answers in the language asked for', async () => {
  const { conversation } = await service.ask({ text: 'порог на эксперта' });
  const answer = answerSchema.parse((await openCase(conversation, { language: 'kk' })).json());
  expect(answer.language).toBe('kk');
  expect(answer.text).toMatch(/нөмірімен сақтадым/u);
});

it('says that the memory is down instead of promising anything', async () => {
  const cases = {
    ...service.cases,
    open: () => Promise.reject(new StoreFault('closed', 'The database failed.')),
  };
  const { app } = createWebBench({ cases });
  const reply = await app.inject({ method: 'POST', url: `/api/v1/conversations/${'a'.repeat(32)}/case` });
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toMatchObject({ error: { code: 'store', message: texts.ru('error-store') } });
});

it('opens a case from the form of the page, without scripts', async () => {
  const app = server();
  const posted = await app.inject({
    method: 'POST',
    url: '/ask',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text: 'Позовите человека', language: 'ru' }).toString(),
  });
  const cookie = String(posted.headers['set-cookie']).split(';')[0] ?? '';
  const page = await app.inject({ url: '/', headers: { cookie } });
  expect(page.body).toMatch(/Номер обращения: K-\d{6}/u);
});

it('shows on the page and in the next turn what a specialist wrote, marked as theirs', async () => {
  const reply = { case: 'K-482913', text: 'Подайте <b>заявление</b>.', at: '2099-01-01T00:00:00.000Z' };
  const bench = createWebBench();
  const { app, form } = bench;
  await form('/ask', { text: 'порог' });
  const conversation = [...bench.conversations.keys()][0] ?? '';
  bench.service.cases.replies = async (asked) => (asked === conversation ? [reply] : []);
  const page = await app.inject({ url: '/', headers: { cookie: `kenes_conversation=${conversation}` } });
  expect(page.body).toContain(texts.ru('case-reply', { case: reply.case }));
  expect(page.body).toContain('Подайте &lt;b>заявление');

  const ask = bench.service.ask;
  bench.service.ask = async (question, listen) => ({ ...(await ask(question, listen)), replies: [reply] });
  const streamed = await form('/ask', { text: 'порог' }, { accept: 'text/event-stream' });
  expect(streamed.body).toContain(texts.ru('case-reply', { case: reply.case }));
});
