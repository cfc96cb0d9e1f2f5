import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { callTool } from './call-tool.ts';
import { listTools } from './list-tools.ts';
import type { McpDeps } from './mcp-deps.ts';

const instructions = [
  'Kenes answers the questions of teachers of Kazakhstan about their attestation from the documents, in Russian and Kazakh.',
  'Each tool but `ask` and `search` computes one rule; a result of status `clarification` names the inputs that are missing.',
  'Give the text of a result to the person unchanged, with its citations: figures must not be reworded or added.',
].join(' ');

/** The rules, questions and search as tools. One server serves one connection. */
export function createMcpServer(deps: McpDeps): Server {
  const server = new Server({ name: 'kenes', version: '1' }, { capabilities: { tools: {} }, instructions });
  const tools = listTools(deps.service, deps.texts);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => callTool(deps, params));
  return server;
}
