import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createMcpServer } from './create-mcp-server.ts';
import type { McpDeps } from './mcp-deps.ts';

/** Answers one POST of streamable HTTP. Nothing is kept between requests, so any process may serve the next one. */
export type McpHandler = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

export function createMcpHandler(deps: McpDeps): McpHandler {
  return async (request, response, body) => {
    const server = createMcpServer(deps);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, body);
  };
}
