import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createMcpServer } from '../../bot/mcp/create-mcp-server.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { createFakeService } from '../support/fake-service.ts';
import { createTestApp } from '../support/test-app.ts';

async function connect(service: Service, report: (error: unknown) => void = () => {}) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await createMcpServer({ service, texts: createTexts(), report }).connect(far);
  await client.connect(near);
  const call = async (name: string, given: Record<string, unknown>) => {
    const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }));
    const [first] = result.content;
    return { ...result, said: first?.type === 'text' ? first.text : '' };
  };
  return { client, call };
}

let service: Service;
let session: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  service = await createTestApp();
  session = await connect(service);
}, 120_000);
afterAll(() => service.close());

it('offers a tool for each rule, and two that take words', async () => {
  const { tools } = await session.client.listTools();
  const rules = service.rules.list('ru').map(({ id }) => id);
  expect(tools.map(({ name }) => name)).toEqual([...rules, 'ask', 'search']);
  for (const { description } of tools) expect(description).toMatch(/[әғқңөұүһі]/iu);
});

it('describes inputs by a schema in both languages', async () => {
  const { tools } = await session.client.listTools();
  const threshold = tools.find(({ name }) => name === 'ozp-threshold');
  expect(threshold?.inputSchema.properties).toMatchObject({
    category: { enum: ['pedagog', 'moderator', 'expert', 'researcher', 'master'] },
    on: { format: 'date' },
    language: { enum: ['ru', 'kk'] },
  });
  expect(JSON.stringify(threshold?.inputSchema)).toContain('педагог-сарапшы');
  const properties = tools.flatMap(({ inputSchema }) => Object.values(inputSchema.properties ?? {}));
  for (const property of properties) expect(property).toHaveProperty('description');
});

it('computes a rule in the language asked for, with the whole answer beside the text', async () => {
  const { said, structuredContent } = await session.call('ozp-threshold', {
    category: 'expert',
    language: 'kk',
  });
  expect(said).toContain('70 %');
  expect(said).toMatch(/тармақ|қосымша|т\.|қос\./u);
  expect(answerSchema.parse(structuredContent)).toMatchObject({ status: 'computed', language: 'kk' });
});

it('asks for what is missing instead of failing', async () => {
  const { isError, structuredContent } = await session.call('ozp-exemption', {});
  expect(isError).toBeUndefined();
  expect(answerSchema.parse(structuredContent)).toMatchObject({ status: 'clarification' });
});

it.each([
  ['ozp-threshold', { category: 'wizard' }, 'wizard'],
  ['ozp-threshold', { kategory: 'expert' }, 'category'],
  ['ozp-threshold', { category: 'expert', on: 'soon' }, 'soon'],
  ['nothing', {}, 'nothing'],
  ['ask', { text: '' }, 'пуст'],
  ['ask', { question: 'порог' }, 'text'],
  ['search', { text: 5 }, 'text'],
])('tells what was wrong with %s %j', async (name, given, words) => {
  const { isError, said } = await session.call(name, given);
  expect(isError).toBe(true);
  expect(said).toContain(words);
  expect(said).toMatch(/[а-я]{4}/u);
});

it('answers a question and continues the conversation', async () => {
  const first = await session.call('ask', { text: 'Какой порог ОЗП на эксперта?' });
  const { conversation } = answerSchema.parse(first.structuredContent);
  const next = await session.call('ask', { text: 'а на мастера?', conversation });
  expect(next.said).toContain('90 %');
});

it('searches', async () => {
  const { structuredContent, said } = await session.call('search', { text: 'апелляция', language: 'ru' });
  expect(said).toMatch(/апелляц/iu);
  expect(structuredContent).toMatchObject({ hits: expect.any(Array) });
});

it('reports a failure of ours and shows nothing of it', async () => {
  const reported: unknown[] = [];
  const broken = createFakeService({ ask: () => Promise.reject(new Error('secret')) }).service;
  const { call } = await connect(broken, (error) => reported.push(error));
  const { isError, said } = await call('ask', { text: 'порог' });
  expect(isError).toBe(true);
  expect(said).not.toContain('secret');
  expect(reported).toHaveLength(1);
});
