import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { planSchema } from '../../src/domain/plan.ts';
import { createTestApp } from '../support/test-app.ts';

let app: FastifyInstance;
beforeAll(async () => {
  const service = await createTestApp();
  app = createServer({ service, texts: createTexts(), config: { host: '127.0.0.1', port: 0 } });
}, 60_000);
afterAll(() => app.close());

const profile = {
  post: 'teacher',
  current_category: 'expert',
  category: 'researcher',
  assigned_on: '2021-08-20',
};
const query = 'post=teacher&held=teacher.expert&wished=teacher.researcher&assigned_on=2021-08-20&courses=72';
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });

describe('the interface for programs', () => {
  it('answers with a plan', async () => {
    const reply = await post('/api/v1/plan', { profile, on: '2026-05-04', language: 'kk' });
    expect(reply.statusCode).toBe(200);
    expect(planSchema.parse(reply.json())).toMatchObject({ language: 'kk', on: '2026-05-04' });
    expect((await post('/api/v1/plan', {})).json()).toMatchObject({ language: 'ru', on: '2026-05-04' });
  });

  it('gives the same as a calendar', async () => {
    const reply = await post('/api/v1/plan.ics', { profile });
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.headers['content-disposition']).toContain('.ics');
    expect(reply.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR/u);
  });

  it.each([
    ['/api/v1/plan', { profile: { post: 'wizard' } }, 'bad_input', 'мұғалім'],
    ['/api/v1/plan', { profile: { assigned_on: '2026-02-30' } }, 'bad_input', '2025-09-30'],
    ['/api/v1/plan', { profile: { surprise: 1 } }, 'unknown_input', 'assigned_on'],
    ['/api/v1/plan', { profile: {}, on: '2026-02-30' }, 'bad_date', '2026-02-30'],
    ['/api/v1/plan', { profile: [] }, 'bad_request', 'profile'],
    ['/api/v1/plan', { surprise: 1 }, 'bad_request', 'surprise'],
    ['/api/v1/plan.ics', { profile: {} }, 'plan_without_days', 'күн'],
  ])('refuses %s %j as %s in words', async (url, payload, code, words) => {
    const reply = await post(`${url}?language=kk`, payload);
    expect(reply.statusCode).toBe(400);
    const { error } = reply.json<{ error: { code: string; message: string } }>();
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('is described', async () => {
    const { paths } = (await app.inject('/api/docs/openapi.json')).json<{ paths: object }>();
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/v1/plan', '/api/v1/plan.ics']));
    expect(Object.keys(paths)).not.toContain('/plan');
  });
});

describe('the page', () => {
  const page = async (address: string) => await app.inject(address);

  it('asks a few questions, in both languages', async () => {
    const ru = (await page('/plan')).body;
    for (const words of ['Категория сейчас', 'педагог-исследователь', 'name="assigned_on"', 'Составить план'])
      expect(ru).toContain(words);
    expect(ru).not.toContain('class="step ');
    expect((await page('/plan?lang=kk')).body).toContain('Қазіргі санат');
    expect((await page('/')).body).toContain('href="/plan"');
  });

  it('shows the steps, what is missing, what to add, and keeps what was told', async () => {
    const { body, statusCode } = await page(`/plan?${query}`);
    expect(statusCode).toBe(200);
    for (const words of [
      'id="step-ozp"',
      'до 20.08.2026',
      'Добрать часы курсов',
      'name="speeches"',
      'value="72"',
    ])
      expect(body).toContain(words);
    expect(body).toMatch(/<option value="teacher\.expert" selected/u);
    expect(body).toContain(`href="/plan.ics?${query}&lang=ru"`);
    expect(body).toContain(`href="?${query}&lang=kk"`);
  });

  it('has no id twice', async () => {
    const { body } = await page(`/plan?${query}`);
    const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what is wrong and keeps the answers', async () => {
    const reply = await page('/plan?post=wizard&tenure_years=12&courses=72,5');
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toContain('wizard');
    expect(reply.body).toMatch(/name="tenure_years" value="12"/u);
  });

  it('escapes what was told', async () => {
    const { body } = await page(`/plan?courses=${encodeURIComponent('"><script>x</script>')}`);
    expect(body).toContain('value="&#34;><script>x</script>"');
    expect(body.replaceAll(/ value="[^"]*"/gu, '')).not.toContain('<script>x');
  });

  it('gives the calendar as a file, or says why not', async () => {
    const reply = await page(`/plan.ics?${query}&lang=kk`);
    expect(reply.headers['content-type']).toContain('text/calendar');
    expect(reply.body).toMatch(/[әғқңөұүһі]/u);
    const none = await page('/plan.ics?post=teacher');
    expect(none.statusCode).toBe(400);
    expect(none.body).toContain('день присвоения');
    expect((await page('/plan?post=teacher')).body).not.toContain('href="/plan.ics');
  });
});
