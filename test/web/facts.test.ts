import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
let server: ReturnType<typeof createServer>;
beforeAll(async () => {
  service = await createTestApp();
  server = createServer({
    service,
    texts: createTexts(),
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.close();
  await service.close();
});

const api = async (method: 'POST' | 'PUT', url: string, payload: object) => {
  const reply = await server.inject({ method, url, payload });
  return {
    code: reply.statusCode,
    body: reply.json<Answer & { error?: { code: string; message: string } }>(),
  };
};
const ask = async (text: string, more: object = {}) =>
  (await api('POST', '/api/v1/ask', { text, ...more })).body;
const facts = ({ understood = [] }: Answer) =>
  Object.fromEntries(understood.map(({ input, value }) => [input, value]));

/** A browser without scripts: forms and the cookie they give. */
function browser() {
  let cookie = '';
  const go = async (reply: Awaited<ReturnType<typeof server.inject>>) => {
    const set = reply.headers['set-cookie'];
    if (set) cookie = String(set).split(';')[0] ?? '';
    return reply;
  };
  return {
    form: async (url: string, fields: Record<string, string>) =>
      go(
        await server.inject({
          method: 'POST',
          url,
          payload: new URLSearchParams(fields).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
        }),
      ),
    page: async (url = '/') => (await server.inject({ url, headers: { cookie } })).body,
  };
}

describe('over the API', () => {
  it.each([
    ['Набрала 36 из 50 в ОЗП, хватит на эксперта?', 'ru', 'Категория'],
    ['ПББ-дан 50-ден 36 жинадым, сарапшыға жете ме?', 'kk', 'Санат'],
  ])('an answer says what it understood of «%s»', async (text, language, label) => {
    const answer = await ask(text);
    expect(answer).toMatchObject({ status: 'computed', language });
    expect(facts(answer)).toMatchObject({ category: 'expert', ozp_points: 36 });
    expect(answer.understood?.map((one) => one.label)).toContain(label);
  });

  it('a fact is replaced, and one that was taken back is asked for', async () => {
    const first = await ask('Набрала 36 из 50 в ОЗП, хватит на эксперта?');
    const { conversation } = first;
    const other = await ask('Исправить: категория', { conversation, facts: { category: 'master' } });
    expect(other.status).toBe('computed');
    expect(facts(other)).toMatchObject({ category: 'master', ozp_points: 36 });
    const without = await ask('Не так: категория', { conversation, facts: { category: null } });
    expect(without.status).toBe('computed');
    expect(facts(without)).toEqual({ ozp_points: 36 });
    const told = await ask('Стаж 31 год, подтверждаю эксперта, сдавать ОЗП?');
    const asked = await ask('Не так: что вы делаете', {
      conversation: told.conversation,
      facts: { action: null },
    });
    expect(asked.status).toBe('clarification');
    expect(asked.missing[0]?.input).toBe('action');
    expect(facts(asked)).toMatchObject({ tenure_years: 31 });
  });

  it('facts serve later questions only where the person agreed, until they take it back', async () => {
    const told = await ask('Какой порог ОЗП на исследователя?');
    const { conversation } = told;
    const remember = (answer: Answer, wish: boolean) =>
      api('PUT', `/api/v1/conversations/${conversation}/facts`, { answer: answer.id, remember: wish });
    expect(told.remembered).toBeUndefined();
    expect((await remember(told, true)).body).toEqual({ remembered: true });
    await ask('Спасибо', { conversation });
    const later = await ask('Какой порог ОЗП?', { conversation });
    expect(later).toMatchObject({ status: 'computed', remembered: true });
    expect(facts(later)).toMatchObject({ category: 'researcher' });
    expect((await remember(later, false)).body).toEqual({ remembered: false });
    expect((await ask('Какой порог ОЗП?', { conversation })).remembered).toBeUndefined();
  });

  it('nobody remembers for a conversation that is not theirs', async () => {
    const mine = await ask('Какой порог ОЗП на исследователя?');
    const theirs = await ask('Какой порог ОЗП на мастера?');
    const put = (conversation: string, answer: string) =>
      api('PUT', `/api/v1/conversations/${conversation}/facts`, { answer, remember: true });
    expect((await put(mine.conversation, theirs.id)).code).toBe(404);
    expect((await put('x'.repeat(30), mine.id)).code).toBe(404);
    expect((await put('../..', mine.id)).code).toBeGreaterThanOrEqual(400);
  });
});

describe('on the page', () => {
  it('facts are listed with their buttons, taken back and remembered by plain forms', async () => {
    const { form, page } = browser();
    await form('/ask', { text: 'Набрала 36 из 50 в ОЗП, хватит на эксперта?' });
    const first = await page();
    expect(first).toContain('Что я понял');
    const answer = /name="answer" value="([^"]+)"/u.exec(first)?.[1] ?? '';
    const kept = await form('/remember', { answer, remember: 'yes' });
    expect(kept.statusCode).toBe(303);
    expect(await page(String(kept.headers.location).split('#')[0])).toContain('Больше не помнить');
    expect((await form('/remember', { answer: 'nobody', remember: 'yes' })).statusCode).toBe(404);
    await form('/ask', { text: 'Не так: Категория', language: 'ru', fact: 'category' });
    expect(await page()).toContain('порог набран на категорию');
    await form('/ask', { text: 'Стаж 31 год, подтверждаю эксперта, сдавать ОЗП?', language: 'ru' });
    await form('/ask', { text: 'Не так: Что вы делаете', language: 'ru', fact: 'action' });
    expect(await page()).toContain('name="value" value="confirm"');
  });
});
