import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createMcpHandler } from '../../bot/mcp/create-mcp-handler.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { createFakeService } from '../support/fake-service.ts';
import { projectRoot } from '../support/test-app.ts';
import { createWebBench } from '../support/web-bench.ts';

function server() {
  const { service } = createFakeService();
  const texts = createTexts();
  const mcp = createMcpHandler({ service, texts, report: () => {} });
  return createServer({ service, texts, mcp, config: { host: '127.0.0.1', port: 0 } });
}

it('serves tools over HTTP', async () => {
  const app = server();
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const client = new Client({ name: 'test', version: '1' });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', address)));
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      'ozp-threshold',
      'ask',
      'search',
    ]);
    const result = await client.callTool({ name: 'ozp-threshold', arguments: { category: 'expert' } });
    expect(result).toMatchObject({ structuredContent: { status: 'computed' } });
  } finally {
    await client.close();
    await app.close();
  }
});

it('has nothing to listen to or to end over HTTP', async () => {
  for (const method of ['GET', 'DELETE'] as const) {
    const reply = await server().inject({ method, url: '/mcp' });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers.allow).toBe('POST');
  }
});

it('has no such address where no tools are given', async () => {
  const reply = await createWebBench().app.inject({ method: 'POST', url: '/mcp', payload: {} });
  expect(reply.statusCode).toBe(404);
});

it('speaks only the protocol on standard output', async () => {
  const noise: Error[] = [];
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [`${projectRoot}bot/start.js`, 'mcp'],
    cwd: projectRoot,
    stderr: 'ignore',
  });
  const client = new Client({ name: 'test', version: '1' });
  client.onerror = (error) => noise.push(error);
  await client.connect(transport, { timeout: 100_000 });
  try {
    const call = { name: 'ozp-threshold', arguments: { category: 'master' } };
    expect(await client.callTool(call)).toMatchObject({ structuredContent: { status: 'computed' } });
  } finally {
    await client.close();
  }
  expect(noise).toEqual([]);
}, 120_000);
