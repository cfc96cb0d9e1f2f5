import { expect, it } from 'vitest';
import { answerSchema } from '../../src/domain/answer.ts';
import { StoreFault } from '../../src/domain/errors.ts';
import { createWebBench } from '../support/web-bench.ts';

const ask = (payload: unknown, headers: Record<string, string> = {}) =>
  createWebBench().app.inject({
    method: 'POST',
    url: '/api/v1/ask',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

/** Server-sent events of a reply as pairs of name and data. */
function events(body: string): readonly (readonly [string, unknown])[] {
  return body
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => [
      /^event: (.+)$/mu.exec(block)?.[1] ?? '',
      JSON.parse(/^data: (.+)$/mu.exec(block)?.[1] ?? '{}'),
    ]);
}

it('answers a question with an Answer and continues the conversation', async () => {
  const { app, asked } = createWebBench();
  const first = await app.inject({
    method: 'POST',
    url: '/api/v1/ask',
    payload: { text: 'порог', on: '2025-09-01' },
  });
  const answer = answerSchema.parse(first.json());
  expect(answer.status).toBe('computed');
  await app.inject({
    method: 'POST',
    url: '/api/v1/ask',
    payload: { text: 'а мастер?', conversation: answer.conversation },
  });
  expect(asked[1]).toMatchObject({ conversation: answer.conversation });
});

it('streams the same answer in parts', async () => {
  const reply = await ask({ text: 'порог' }, { accept: 'text/event-stream' });
  expect(reply.headers['content-type']).toContain('text/event-stream');
  const heard = events(reply.body);
  expect(heard[0]).toEqual(['status', { step: 'gather' }]);
  expect(heard.filter(([type]) => type === 'text').length).toBeGreaterThan(3);
  expect(answerSchema.parse(heard.at(-1)?.[1]).status).toBe('computed');
});

it('ends a stream that fails midway with an error event', async () => {
  const { app } = createWebBench({
    ask: async (_question, listen) => {
      listen?.({ type: 'status', step: 'gather' });
      throw new StoreFault('57P01', 'gone');
    },
  });
  const headers = { accept: 'text/event-stream' };
  const reply = await app.inject({
    method: 'POST',
    url: '/api/v1/ask',
    headers,
    payload: { text: 'порог', language: 'kk' },
  });
  expect(events(reply.body).at(-1)).toMatchObject(['error', { error: { code: 'store' } }]);
  expect(reply.body).toContain('жадыма');
});

it.each([
  ['{"text": ', 400, 'bad_json'],
  [{ text: '  ' }, 400, 'empty'],
  [{ text: 'а'.repeat(3000) }, 413, 'too_long'],
  [{ text: 'порог', on: '2025-02-31' }, 400, 'bad_date'],
  [{ text: 'порог', surprise: 1 }, 400, 'bad_request'],
  [{}, 400, 'bad_request'],
  [[], 400, 'bad_request'],
  [{ text: 'порог', conversation: 'short' }, 404, 'unknown_conversation'],
  [{ text: 'порог', conversation: 'x'.repeat(30) }, 404, 'unknown_conversation'],
  [{ text: 'а'.repeat(70_000) }, 413, 'too_large'],
])('refuses %j with %i %s', async (payload, status, code) => {
  const reply = await ask(payload);
  expect(reply.statusCode).toBe(status);
  expect(reply.json<{ error: { code: string; message: string } }>().error.code).toBe(code);
  expect(reply.json<{ error: { message: string } }>().error.message).toMatch(/[а-я]/u);
});

it('gives a mistake its status when a stream was asked for too', async () => {
  const reply = await ask({ text: '' }, { accept: 'text/event-stream' });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ error: { code: 'empty' } });
});

it('refuses another content type', async () => {
  const reply = await ask('<text/>', { 'content-type': 'application/xml' });
  expect(reply.statusCode).toBe(415);
  expect(reply.json()).toMatchObject({ error: { code: 'wrong_type' } });
});

it.each([
  [{ text: '', language: 'kk' }, {}, 'жазыңыз'],
  [{ text: '' }, { 'accept-language': 'kk-KZ,ru;q=0.8' }, 'жазыңыз'],
  [{ text: '' }, { 'accept-language': 'en-US,en' }, 'Напишите'],
])('tells a mistake in the language of the person: %j %j', async (payload, headers, words) => {
  expect((await ask(payload, headers)).json<{ error: { message: string } }>().error.message).toContain(words);
});

it('lists and computes rules', async () => {
  const { app } = createWebBench();
  const rules = await app.inject('/api/v1/rules?language=kk');
  expect(rules.json()).toMatchObject([{ id: 'ozp-threshold', title: 'ПББ шекті деңгейі' }]);
  const post = (id: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/v1/rules/${id}`, payload });
  expect((await post('ozp-threshold', { inputs: { category: 'expert' } })).json()).toMatchObject({
    status: 'computed',
  });
  expect((await post('nothing', { inputs: {} })).statusCode).toBe(404);
  expect((await post('ozp-threshold', { inputs: {}, on: 'soon' })).json()).toMatchObject({
    error: { code: 'bad_date' },
  });
  const wrong = await post('ozp-threshold', { inputs: { category: 'wizard' } });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json<{ error: { message: string } }>().error.message).toContain('expert, master');
});

it('searches, lists sources, rates and forgets', async () => {
  const { app, rated } = createWebBench();
  expect((await app.inject('/api/v1/search?q=test&language=ru')).json()).toHaveLength(1);
  expect((await app.inject('/api/v1/search?q=')).statusCode).toBe(400);
  expect((await app.inject('/api/v1/sources?language=kk')).json<{ title: string }[]>()[0]?.title).toContain(
    'қағидалары',
  );
  const { id, conversation } = answerSchema.parse(
    (await app.inject({ method: 'POST', url: '/api/v1/ask', payload: { text: 'порог' } })).json(),
  );
  const rate = (answer: string, payload: object) =>
    app.inject({ method: 'POST', url: `/api/v1/answers/${answer}/rating`, payload });
  expect((await rate(id, { rating: 'up' })).json()).toEqual({ rated: true });
  expect(rated).toEqual([{ answer: id, rating: 'up' }]);
  expect((await rate('nothing', { rating: 'up' })).statusCode).toBe(404);
  expect((await rate(id, { rating: 'five' })).statusCode).toBe(400);
  const erase = () => app.inject({ method: 'DELETE', url: `/api/v1/conversations/${conversation}` });
  expect((await erase()).json()).toEqual({ forgotten: true });
  expect((await erase()).statusCode).toBe(404);
});

it('tells nothing of a failure of ours', async () => {
  const fail = (error: Error) => createWebBench({ ask: () => Promise.reject(error) }).app;
  const request = { method: 'POST', url: '/api/v1/ask', payload: { text: 'порог' } } as const;
  const store = await fail(new StoreFault('57P01', 'secret')).inject(request);
  expect(store.statusCode).toBe(503);
  const ours = await fail(new Error('secret')).inject(request);
  expect(ours.statusCode).toBe(500);
  expect(`${store.body}${ours.body}`).not.toContain('secret');
  expect((await createWebBench().app.inject('/api/v1/nothing')).json()).toMatchObject({
    error: { code: 'not_found' },
  });
});

it('publishes its description', async () => {
  const { app } = createWebBench({}, { baseUrl: 'https://kenes.example' });
  const document = (await app.inject('/api/docs/openapi.json')).json<{
    paths: Record<string, { post?: { requestBody?: unknown } }>;
  }>();
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/api/v1/ask', '/api/v1/rules/{id}', '/api/v1/conversations/{id}', '/readyz']),
  );
  expect(document.paths['/api/v1/ask']?.post?.requestBody).toBeDefined();
  expect(Object.keys(document.paths)).not.toContain('/ask');
  expect((await app.inject('/api/docs')).body).toContain('/api/v1/ask');
});

it('is ready when the database and the index are', async () => {
  expect((await createWebBench().app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await createWebBench().app.inject('/readyz')).statusCode).toBe(200);
  const warming = createWebBench({ ready: async () => ({ database: true, index: false, documents: true }) });
  const reply = await warming.app.inject('/readyz');
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toEqual({ ready: false, database: true, index: false, documents: true });
  const broken = createWebBench({ ready: () => Promise.reject(new Error('no')) });
  expect((await broken.app.inject('/readyz')).statusCode).toBe(503);
});

it('slows down an address that asks too much, and only that one', async () => {
  const { app } = createWebBench();
  const one = (address: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/ask',
      headers: { 'x-forwarded-for': address },
      payload: { text: 'порог' },
    });
  const statuses = new Set<number>();
  for (let count = 0; count < 61; count += 1) statuses.add((await one('203.0.113.1')).statusCode);
  expect([...statuses]).toEqual([200, 429]);
  expect((await one('203.0.113.1')).json()).toMatchObject({ error: { code: 'too_many' } });
  expect((await one('203.0.113.2')).statusCode).toBe(200);
});
