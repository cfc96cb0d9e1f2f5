import { expect, it } from 'vitest';
import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';
import { createFakeService } from '../support/fake-service.ts';
import { cookieOf, createWebBench } from '../support/web-bench.ts';

const conversation = 'kenes_conversation';

it('greets in Russian, in Kazakh on wish, and remembers', async () => {
  const { app } = createWebBench();
  const first = await app.inject('/');
  expect(first.body).toContain('<html lang="ru">');
  expect(first.body).toContain('Правила и условия проведения аттестации педагогов');
  expect(first.body).toContain('не государственный орган');
  const wished = await app.inject('/?lang=kk');
  expect(wished.body).toContain('<html lang="kk">');
  const cookies = { kenes_language: cookieOf(wished, 'kenes_language') ?? '' };
  expect((await app.inject({ url: '/sources', cookies })).body).toContain('<html lang="kk">');
  const short = await app.inject('/kk/');
  expect(short.headers.location).toBe('/?lang=kk');
  expect((await app.inject({ url: '/', headers: { 'accept-language': 'kk' } })).body).toContain(
    '<html lang="kk">',
  );
});

it('asks by a plain form and shows the conversation', async () => {
  const { app, form } = createWebBench();
  const posted = await form('/ask', { text: 'Какой порог?' });
  expect(posted.statusCode).toBe(303);
  expect(posted.headers.location).toBe('/#latest');
  expect(posted.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/u);
  const cookies = { [conversation]: cookieOf(posted, conversation) ?? '' };
  const page = (await app.inject({ url: '/', cookies })).body;
  expect(page).toContain('id="latest"');
  expect(page).toContain('Какой порог?');
  for (const words of [
    'Как посчитано',
    'Основания',
    'приложение 9',
    'В другом документе иначе',
    'проект, не действует',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('href="/articles/ozp-threshold"');
});

it('sends a choice with the input it stands for', async () => {
  const { app, form, asked } = createWebBench();
  const posted = await form('/ask', { text: 'сколько баллов' });
  const cookies = { [conversation]: cookieOf(posted, conversation) ?? '' };
  const page = (await app.inject({ url: '/', cookies })).body;
  expect(page).toContain('<input type="hidden" name="value" value="master"/>');
  const cookie = `${conversation}=${cookies[conversation]}`;
  await form(
    '/ask',
    { text: 'педагог-мастер', input: 'category', value: 'master', language: 'ru' },
    { cookie },
  );
  expect(asked[1]).toEqual({
    text: 'педагог-мастер',
    language: 'ru',
    profile: { category: 'master' },
    conversation: cookies[conversation],
  });
});

it('escapes everything that a person or a document says', async () => {
  const nasty = '<script>alert(1)</script>"\'&';
  const { app, form, service } = createWebBench();
  const ask = service.ask;
  service.ask = async (question, listen) => {
    const answer = await ask(question, listen);
    const dirty: unknown = JSON.parse(
      JSON.stringify(answer).replaceAll(/педагог|порог|пункт|Порог|редакция/gu, '<script>alert(2)</script>'),
    );
    Object.assign(answer, dirty, { more: nasty, case: { id: nasty, state: 'open' } });
    return answer;
  };
  const posted = await form('/ask', { text: `порог ${nasty}` });
  const cookies = { [conversation]: cookieOf(posted, conversation) ?? '' };
  const page = (await app.inject({ url: '/', cookies })).body;
  expect(page).toContain('&lt;script');
  expect(page).not.toContain('<script>');
  const tooLong = await form('/ask', { text: `</textarea>${nasty}`.repeat(100) });
  expect(tooLong.body).not.toContain('<script>');
  const events = await form('/ask', { text: `порог ${nasty}` }, { accept: 'text/event-stream' });
  expect(events.body).not.toContain('<script>');
});

it('drops links that are neither a path nor a web address', async () => {
  const { app } = createWebBench({
    sources: () => [
      {
        id: 'a',
        title: 'A',
        edition: '1',
        standing: 'in_force',
        checked: '2025-04-23',
        link: 'javascript:alert(1)',
        ingested: [],
      },
      { id: 'b', title: 'B', edition: '1', standing: 'draft', link: '//evil.example', ingested: [] },
    ],
  });
  const page = `${(await app.inject('/sources')).body}${(await app.inject('/')).body}`;
  expect(page).not.toMatch(/javascript:|evil\.example/u);
});

it.each([
  ['а'.repeat(10_000), 413, 'слишком длинное'],
  ['   ', 400, 'сообщение пустое'],
])('keeps the typed text after a mistake (%#)', async (text, status, words) => {
  const { form } = createWebBench();
  const reply = await form('/ask', { text });
  expect(reply.statusCode).toBe(status);
  expect(reply.body).toContain(words);
  expect(reply.body).toContain(`${text}</textarea>`);
});

it('keeps the typed text when the database is away', async () => {
  const { form } = createWebBench({ ask: () => Promise.reject(new StoreFault('57P01', 'secret')) });
  const reply = await form('/ask', { text: 'Какой порог?' });
  expect(reply.statusCode).toBe(503);
  expect(reply.body).toContain('Какой порог?</textarea>');
  expect(reply.body).not.toContain('secret');
});

it('starts anew when the conversation was erased elsewhere', async () => {
  const { app, form } = createWebBench();
  const cookie = `${conversation}=${'x'.repeat(30)}`;
  expect((await app.inject({ url: '/', headers: { cookie } })).statusCode).toBe(200);
  expect((await form('/ask', { text: 'порог' }, { cookie })).statusCode).toBe(303);
});

it('streams a rendered turn to the script and keeps its conversation on request', async () => {
  const { form, conversations } = createWebBench();
  const reply = await form('/ask', { text: 'порог' }, { accept: 'text/event-stream' });
  expect(reply.body).toContain('event: status\ndata: {"words":"Ищу в документах…"}');
  expect(reply.body).toContain('event: turn');
  const [id = ''] = [...conversations.keys()];
  const kept = await form('/conversation', { conversation: id });
  expect(kept.statusCode).toBe(204);
  expect(cookieOf(kept, conversation)).toBe(id);
  expect((await form('/conversation', { conversation: 'y'.repeat(30) })).statusCode).toBe(404);
});

it('rates and forgets by plain forms', async () => {
  const { app, form, rated, conversations } = createWebBench();
  const posted = await form('/ask', { text: 'порог' });
  const cookie = `${conversation}=${cookieOf(posted, conversation)}`;
  const rating = await form('/rate', { answer: 'answer-1', rating: 'down' }, { cookie });
  expect(rating.headers.location).toBe('/?rated=answer-1#answer-answer-1');
  expect(rated).toEqual([{ answer: 'answer-1', rating: 'down' }]);
  expect((await app.inject({ url: '/?rated=answer-1', headers: { cookie } })).body).toContain('Спасибо');
  const forgotten = await form('/forget', {}, { cookie });
  expect(forgotten.headers.location).toBe('/?forgotten=1');
  expect(cookieOf(forgotten, conversation)).toBe('');
  expect(conversations.size).toBe(0);
  expect((await app.inject('/?forgotten=1')).body).toContain('удалена');
});

it.each(['/ask', '/rate', '/remember', '/forget', '/conversation'])(
  'refuses a form of another site at %s',
  async (path) => {
    const { form, asked } = createWebBench();
    const fields = {
      text: 'порог',
      answer: 'answer-1',
      rating: 'up',
      remember: 'yes',
      conversation: 'x'.repeat(30),
    };
    expect((await form(path, fields, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await form(path, fields, { origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await form(path, fields, { origin: 'null' })).statusCode).toBe(403);
    expect(asked).toEqual([]);
    const own = await form(path, fields, { origin: 'http://localhost:80', host: 'localhost' });
    expect(own.statusCode).not.toBe(403);
  },
);

it('shows an article with its grounds and differences', async () => {
  const { app } = createWebBench();
  const page = await app.inject('/articles/ozp-threshold?lang=kk');
  expect(page.body).toContain('Әр санатқа ПББ шегі қандай');
  expect(page.body).toContain('2025 ж. 23 сәуір');
  expect(page.body).toContain('Басқа құжатта өзгеше');
});

it.each([
  ['/articles/nothing', 'Страница не нашлась'],
  ['/nowhere?lang=kk', 'Бет табылмады'],
])('says kindly that %s is not here', async (url, words) => {
  const reply = await createWebBench().app.inject(url);
  expect(reply.statusCode).toBe(404);
  expect(reply.body).toContain(words);
});

it('shows a page, not a trace, when it breaks', async () => {
  const { app } = createWebBench({
    sources: () => {
      throw new Error('secret place.ts:1');
    },
  });
  const reply = await app.inject('/sources');
  expect(reply.statusCode).toBe(500);
  expect(reply.body).toContain('Что-то сломалось');
  expect(reply.body).not.toContain('secret');
});

it('says nothing of itself when even the words for a failure are missing', async () => {
  const { app } = createWebBench({
    sources: () => {
      throw new PersonMistake('no_such_code');
    },
  });
  const reply = await app.inject('/sources');
  expect([reply.statusCode, reply.body]).toEqual([500, '500']);
});

it('sends strict headers', async () => {
  const { headers } = await createWebBench().app.inject('/');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['strict-transport-security']).toBeUndefined();
  const secure = createWebBench({}, { baseUrl: 'https://kenes.example' });
  expect((await secure.app.inject('/')).headers['strict-transport-security']).toContain('max-age');
  expect((await secure.form('/ask', { text: 'порог' })).headers['set-cookie']).toContain('Secure');
});

it('weighs at most 60 kB, nothing inline, with its files', async () => {
  const { app } = createWebBench();
  const page = (await app.inject('/')).body;
  expect(page).not.toMatch(/<style|style="|<script(?![^>]*src=)| on[a-z]+="/u);
  const files = [...page.matchAll(/(?:src|href)="(\/static\/[^"]+)"/gu)].map((hit) => hit[1] ?? '');
  expect(files).toHaveLength(3);
  let bytes = Buffer.byteLength(page);
  for (const file of [...files, '/static/ornament.svg']) {
    const reply = await app.inject(file);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['cache-control']).toContain('immutable');
    bytes += reply.rawPayload.length;
  }
  expect(bytes).toBeLessThan(60_000);
});

it.each(['ru', 'kk'] as const)(
  'shows a document word for word, each place under its own address (%s)',
  async (lang) => {
    const { app } = createWebBench();
    const page = await app.inject(`/sources/rules-2025-02-25?lang=${lang}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('id="p39"');
    expect(page.body).toContain('id="l5-7"');
    expect(page.body).toContain('href="/articles/ozp-threshold"');
    expect(page.body).toContain('V1600013317');
    expect(page.body).not.toContain('<b>');
    const other = lang === 'ru' ? 'kk' : 'ru';
    expect(page.body).toContain(`?lang=${other}`);
  },
);

it('shows what rests on a document that is not here, and says so for one nobody knows', async () => {
  const { app } = createWebBench();
  const page = await app.inject('/sources/draft-slides-2023');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('id="p39"');
  expect(page.body).toContain('href="/articles/ozp-threshold"');
  expect((await app.inject('/sources/nothing')).statusCode).toBe(404);
  expect((await app.inject('/sources')).body).toContain('href="/sources/draft-slides-2023"');
});

it('tells once what another document says beside an answer', async () => {
  const { service } = createFakeService();
  const told = 'В слайдах проекта другой порог';
  const { app, form } = createWebBench({
    ...service,
    conversations: {
      ...service.conversations,
      turns: async (id) =>
        (await service.conversations.turns(id)).map((turn) => ({
          ...turn,
          answer: {
            ...turn.answer,
            text: `Порог 70 %.\n\n${told}.`,
            conflicts: turn.answer.conflicts.map((conflict) => ({ ...conflict, value: told })),
          },
        })),
    },
  });
  const posted = await form('/ask', { text: 'Какой порог?' });
  const cookies = { [conversation]: cookieOf(posted, conversation) ?? '' };
  const page = (await app.inject({ url: '/', cookies })).body;
  expect(page).toContain('Порог 70 %.');
  expect(page.split(told)).toHaveLength(2);
});
