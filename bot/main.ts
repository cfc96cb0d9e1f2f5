import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { readCoverage } from '../src/coverage.ts';
import type { Coverage } from '../src/domain/coverage.ts';
import { ContentFault, OperatorMistake } from '../src/domain/errors.ts';
import { createTexts } from './locales/load-locales.ts';
import { createMcpHandler } from './mcp/create-mcp-handler.ts';
import { createBot } from './telegram/create-bot.ts';
import { faultFacts } from './telegram/fault-facts.ts';
import { startPolling } from './telegram/start-polling.ts';
import { startReplyCourier } from './telegram/start-reply-courier.ts';
import { createServer } from './web/create-server.ts';

/** The project's folder, wherever the process was started from. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** One process: configuration, app, channels, and an ordered way down. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  const texts = createTexts();
  const service = await createApp({
    config,
    root,
    report: (what, error) => logger.error(faultFacts(error), what),
    checksFailed: (checks, answer) => logger.warn({ checks, answer }, 'an answer fails its checks'),
    tell: (line) => logger.info(line),
  });
  let covered: Promise<Coverage> | undefined;
  const coverage = () => {
    covered ??= readCoverage(root);
    return covered;
  };
  const mcp = createMcpHandler({
    service,
    texts,
    publicUrl: config.publicUrl,
    report: (error) => logger.error(faultFacts(error), 'a tool failed'),
  });
  const server = createServer({ service, texts, config, logger, coverage, mcp });
  const address = await server
    .listen({ port: config.port, host: config.host })
    .catch(async (error: unknown) => {
      await service.close();
      throw listening(error, config.port);
    });
  process.stdout.write(`Kenes: ${address}\n`);

  const bot =
    config.telegram && createBot({ service, texts, logger, publicUrl: config.publicUrl, ...config.telegram });
  const polling = bot && startPolling(bot, { texts, logger });
  const courier = bot && startReplyCourier(bot, { service, texts, logger });

  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await courier?.stop();
    await polling?.stop();
    await server.close();
    await service.close();
    process.exitCode = code;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  await polling?.done.catch(async (error: unknown) => {
    await stop(1);
    throw error;
  });
}

function listening(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE')
    return new OperatorMistake(`PORT: ${port} is taken by another program; set another one`);
  if (error.code === 'EACCES')
    return new OperatorMistake(`PORT: ${port} is not allowed here; set another one`);
  return error;
}

main().catch((error: unknown) => {
  const known = error instanceof OperatorMistake || error instanceof ContentFault;
  const words = known
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`Kenes cannot start.\n${words}\n`);
  process.exitCode = 1;
});
