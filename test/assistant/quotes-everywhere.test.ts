import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { readCases } from '../../src/content/read-cases.ts';
import { type Answer, answerSchema, type Citation } from '../../src/domain/answer.ts';
import { type Language, languageSchema } from '../../src/domain/language.ts';
import type { Service } from '../../src/domain/service.ts';
import { createServerDatabase, serverUrl } from '../store/with-engines.ts';
import { createFolder } from '../support/small-documents.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';

/** Words of our own under every point: the originals are not in the project. Each language has its own. */
const ru = Array.from(
  { length: 64 },
  (_, index) =>
    `${index + 1}. Придуманный порядок под номером ${index + 1}:\n1) срок считают со дня решения;\n2) порог берут по категории, 70 % или 90 %.\n`,
).join('');
const kk = Array.from(
  { length: 64 },
  (_, index) =>
    `${index + 1}. Ойдан шығарылған тәртіп, нөмірі ${index + 1}:\n1) мерзім шешім күнінен саналады;\n2) шек санат бойынша алынады, 70 % немесе 90 %.\n`,
).join('');
const RULES = 'rules-2025-02-25';

const { articles } = loadContent({ root: projectRoot });
const examples = readCases(projectRoot).filter(
  ({ value }) => 'verdict' in value.expect || 'not_applicable' in value.expect,
);
const language = fc.constantFrom(...languageSchema.options);
/** Where a person meets an answer. */
const surfaces = fc.oneof(
  fc.record({
    at: fc.constant('ask' as const),
    language,
    text: fc.constantFrom(...articles.flatMap(({ questions }) => [...questions.ru, ...questions.kk])),
  }),
  fc.record({ at: fc.constant('rule' as const), language, example: fc.constantFrom(...examples) }),
  fc.record({
    at: fc.constant('article' as const),
    language,
    id: fc.constantFrom(...articles.map(({ id }) => id)),
  }),
);
type Surface = typeof surfaces extends fc.Arbitrary<infer One> ? One : never;

interface Shown {
  readonly language: Language;
  readonly quotes: readonly string[];
  readonly links: readonly string[];
}

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/gu, "'")
    .replaceAll('&amp;', '&');

let requests = 0;
/** A neighbour of its own asks each time, so that nobody asks too much. */
const address = () => {
  requests += 1;
  return `10.0.${Math.floor(requests / 250)}.${(requests % 250) + 1}`;
};

async function show(web: FastifyInstance, surface: Surface): Promise<Shown> {
  const from = { remoteAddress: address() };
  if (surface.at === 'article') {
    const url = `/articles/${surface.id}?lang=${surface.language}`;
    const page = (await web.inject({ url, ...from })).body;
    const cards = page.slice(page.indexOf('class="citations"'), page.indexOf('class="page-actions"'));
    return {
      language: surface.language,
      quotes: [...cards.matchAll(/<blockquote>([\s\S]*?)<\/blockquote>/gu)].map(([, one]) =>
        plain(one ?? ''),
      ),
      links: [...cards.matchAll(/href="([^"]+)"/gu)].map(([, one]) => plain(one ?? '')),
    };
  }
  const [url, payload] =
    surface.at === 'ask'
      ? ['/api/v1/ask', { text: surface.text, language: surface.language }]
      : [
          `/api/v1/rules/${surface.example.rule}`,
          { inputs: surface.example.value.given, on: surface.example.value.on, language: surface.language },
        ];
  const reply = await web.inject({ method: 'POST', url, payload, ...from });
  const answer = answerSchema.parse(reply.json());
  const cited = citationsOf(answer);
  return {
    language: answer.language,
    quotes: cited.flatMap(({ quote }) => quote ?? []),
    links: cited.flatMap(({ link }) => link ?? []),
  };
}

const citationsOf = (answer: Answer): Citation[] => [
  ...answer.citations,
  ...answer.conflicts.map(({ citation }) => citation),
  ...(answer.computation?.trace ?? []).flatMap(({ citation }) => citation ?? []),
];

const webOf = (service: Service) =>
  createServer({ service, texts: createTexts(), config: { host: '127.0.0.1', port: 0 } });

describe.each(['embedded', 'postgres'])('with originals (%s)', (engine) => {
  const server = engine === 'postgres' ? serverUrl : undefined;
  describe.skipIf(engine === 'postgres' && server === undefined)('where that is', () => {
    const folder = createFolder({ [`${RULES}.ru.txt`]: ru, [`${RULES}.kk.txt`]: kk });
    let database: Awaited<ReturnType<typeof createServerDatabase>> | undefined;
    let service: Service;
    let web: FastifyInstance;
    beforeAll(async () => {
      database = server === undefined ? undefined : await createServerDatabase();
      service = await createTestApp({
        documents: folder.root,
        ...(database ? { databaseUrl: database.url } : {}),
      });
      web = webOf(service);
    });
    afterAll(async () => {
      await web.close();
      await service.close();
      await database?.drop();
      folder.end();
    });

    it('a quote shown is in a passage taken in, in the language of the answer', async () => {
      const texts = { ru: '', kk: '' };
      for (const one of languageSchema.options) {
        const source = await service.source(RULES, one);
        texts[one] = source?.passages.map(({ text }) => text).join('\n\n') ?? '';
      }
      const quoted = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(surfaces, async (surface) => {
          const shown = await show(web, surface);
          for (const quote of shown.quotes) expect(texts[shown.language]).toContain(quote);
          const key = `${surface.at} ${shown.language}`;
          quoted.set(key, (quoted.get(key) ?? 0) + shown.quotes.length);
        }),
        { numRuns: 90 },
      );
      // Each surface has quoted something in each language, else the property said nothing of it.
      expect([...quoted].filter(([, count]) => count > 0).map(([key]) => key)).toEqual(
        expect.arrayContaining(['ask ru', 'ask kk', 'rule ru', 'rule kk', 'article ru', 'article kk']),
      );
    });

    it('quotes the very part that a computed rule rests on', async () => {
      const reply = await web.inject({
        method: 'POST',
        url: '/api/v1/rules/ozp-threshold',
        payload: { inputs: { category: 'expert' }, language: 'kk' },
      });
      const quotes = citationsOf(answerSchema.parse(reply.json())).flatMap(({ quote }) => quote ?? []);
      expect(quotes).toContain('шек санат бойынша алынады, 70 % немесе 90 %.');
    });
  });
});

describe('without originals', () => {
  let service: Service;
  let web: FastifyInstance;
  beforeAll(async () => {
    service = await createTestApp();
    web = webOf(service);
  });
  afterAll(async () => {
    await web.close();
    await service.close();
  });

  it('nothing is quoted, and each citation opens a page that is there', async () => {
    const opened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(surfaces, async (surface) => {
        const shown = await show(web, surface);
        expect(shown.quotes).toEqual([]);
        for (const link of shown.links) {
          if (opened.has(link) || !link.startsWith('/')) continue;
          opened.add(link);
          const [url = '', anchor] = link.split('#');
          const page = await web.inject({ url, remoteAddress: address() });
          expect([link, page.statusCode]).toEqual([link, 200]);
          if (anchor !== undefined) expect(page.body).toContain(`id="${anchor}"`);
        }
      }),
      { numRuns: 60 },
    );
    expect([...opened].some((link) => link.startsWith('/articles/'))).toBe(true);
  });
});
