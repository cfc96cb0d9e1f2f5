import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Coverage } from '../../src/domain/coverage.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';

/** `baseUrl` is how people reach this server (`https://…`), where that differs from host and port. */
export interface WebConfig {
  readonly host: string;
  readonly port: number;
  readonly baseUrl?: string;
}

/** What every route works with. */
export interface WebDeps {
  readonly service: Service;
  readonly texts: Texts;
  readonly config: WebConfig;
  /** What serves each point of the Rules; without it there is no such page. */
  readonly coverage?: () => Promise<Coverage>;
  /** Answers a POST to `/mcp`; without it there is no such address. */
  readonly mcp?: (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;
}
