import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createMcpServer } from '../../bot/mcp/create-mcp-server.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import { fakeAnswer } from '../support/fake-answers.ts';
import { createFakeService } from '../support/fake-service.ts';

/** An answer of the fake service whose first citation is on a page of ours. */
const { service } = createFakeService({
  ask: async () => {
    const answer = fakeAnswer('threshold', 'ru');
    const citations = answer.citations.map((citation) => ({
      ...citation,
      link: '/sources/rules-2025-02-25#p39',
    }));
    return { id: 'a', conversation: 'c', ...answer, citations };
  },
});

async function asked(publicUrl?: string) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await createMcpServer({ service, texts: createTexts(), publicUrl, report: () => {} }).connect(far);
  await client.connect(near);
  const result = CallToolResultSchema.parse(
    await client.callTool({ name: 'ask', arguments: { text: 'порог' } }),
  );
  const [said] = result.content;
  return {
    said: said?.type === 'text' ? said.text : '',
    links: answerSchema.parse(result.structuredContent).citations.map(({ link }) => link),
  };
}

it('gives a program full addresses where the pages have one, and paths where not', async () => {
  const full = 'https://kenes.example/sources/rules-2025-02-25#p39';
  const away = await asked('https://kenes.example');
  expect(away.said).toContain(` ${full}`);
  expect(new Set(away.links)).toEqual(new Set([full]));
  const here = await asked();
  expect(here.said).not.toContain('/sources/');
  expect(new Set(here.links)).toEqual(new Set(['/sources/rules-2025-02-25#p39']));
});
