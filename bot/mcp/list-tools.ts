import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Service } from '../../src/domain/service.ts';
import type { Texts } from '../locales/load-locales.ts';
import { bilingualRules } from '../rules/bilingual-rules.ts';

const on = {
  type: 'string',
  format: 'date',
  description:
    'The day asked about, YYYY-MM-DD; today in Almaty unless given. It picks the edition of the Rules.',
};
const language = {
  type: 'string',
  enum: ['ru', 'kk'],
  description: 'The language of the result; ru unless given.',
};
const reads = { readOnlyHint: true, openWorldHint: false };

const ask = {
  name: 'ask',
  inputSchema: {
    type: 'object' as const,
    properties: {
      text: { type: 'string', description: 'One question in Russian or Kazakh, without personal data.' },
      conversation: {
        type: 'string',
        description: 'The `conversation` of an earlier answer, to continue it.',
      },
      on,
      language: { ...language, description: 'Where the text does not tell its language.' },
    },
    required: ['text'],
    additionalProperties: false,
  },
  annotations: { openWorldHint: false, destructiveHint: false },
};

const search = {
  name: 'search',
  inputSchema: {
    type: 'object' as const,
    properties: { text: { type: 'string', description: 'What to look for.' }, language },
    required: ['text'],
    additionalProperties: false,
  },
  annotations: reads,
};

/** A tool for each rule, then the two that take words. Each is described in both languages. */
export function listTools(service: Pick<Service, 'rules'>, texts: Texts): readonly Tool[] {
  const rules = bilingualRules(service).map(({ id, title, about, schema }): Tool => {
    const properties = { ...schema.properties, on, language };
    const inputSchema = { type: 'object' as const, properties, additionalProperties: false };
    return { name: id, title, description: about, inputSchema, annotations: { title, ...reads } };
  });
  const worded = [ask, search].map((tool): Tool => {
    const both = (part: string) => [
      texts.ru(`mcp-${tool.name}-${part}`),
      texts.kk(`mcp-${tool.name}-${part}`),
    ];
    return { ...tool, title: both('title').join(' / '), description: both('about').join('\n') };
  });
  return [...rules, ...worded];
}
