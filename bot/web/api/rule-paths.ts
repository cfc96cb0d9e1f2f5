import type { Service } from '../../../src/domain/service.ts';
import { bilingualRules } from '../../rules/bilingual-rules.ts';

/** As much of an OpenAPI document as is read here. */
interface Document {
  readonly paths?: Readonly<Record<string, { readonly post?: { readonly responses?: unknown } } | undefined>>;
}

const on = {
  type: 'string',
  format: 'date',
  description: 'The day asked about; today in Almaty unless given.',
};
const language = { type: 'string', enum: ['ru', 'kk'] };

/** The address of each rule with the schema and an example of its own inputs; all are served by `/api/v1/rules/{id}`. */
export function rulePaths(service: Pick<Service, 'rules'>, document: Document): Record<string, object> {
  const responses = document.paths?.['/api/v1/rules/{id}']?.post?.responses ?? {};
  const paths: Record<string, object> = {};
  for (const { id, title, about, schema, example } of bilingualRules(service)) {
    const { $schema: _, ...inputs } = schema;
    const body = { type: 'object', properties: { inputs, on, language }, additionalProperties: false };
    const content = { 'application/json': { schema: body, example: { inputs: example, language: 'ru' } } };
    const post = { tags: ['rules'], operationId: id, summary: title, description: about };
    const requestBody = { required: true, content };
    paths[`/api/v1/rules/${id}`] = { post: { ...post, requestBody, responses } };
  }
  return paths;
}
