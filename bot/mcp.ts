import { fileURLToPath } from 'node:url';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { ContentFault, OperatorMistake } from '../src/domain/errors.ts';
import { createTexts } from './locales/load-locales.ts';
import { createMcpServer } from './mcp/create-mcp-server.ts';

/**
 * The tools over standard input and output, for a program that starts this one. Nothing is stored: a running Kenes may
 * hold the database. Only the protocol goes to standard output.
 */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const report = (error: unknown) => {
    process.stderr.write(`Kenes: ${error instanceof Error ? error.name : 'failure'}\n`);
  };
  const config = readConfig();
  const service = await createApp({
    config,
    root,
    inMemory: true,
    passesOn: false,
    report: (_, error) => report(error),
  });
  const server = createMcpServer({ service, texts: createTexts(), publicUrl: config.publicUrl, report });
  server.onclose = () => void service.close();
  process.stdin.once('end', () => void server.close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  await server.connect(new StdioServerTransport());
}

main().catch((error: unknown) => {
  const known = error instanceof OperatorMistake || error instanceof ContentFault;
  const words = known || !(error instanceof Error) ? String(error) : (error.stack ?? error.message);
  process.stderr.write(`Kenes cannot start.\n${words}\n`);
  process.exitCode = 1;
});
