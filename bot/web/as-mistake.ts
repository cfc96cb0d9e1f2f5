import type { FastifyError, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { PersonMistake } from '../../src/domain/errors.ts';
import { languageSchema } from '../../src/domain/language.ts';
import { standingSchema } from '../../src/domain/standing.ts';

/** Parameters that are one of a few words. */
const choices: Readonly<Record<string, readonly string[]>> = {
  '/standing': standingSchema.options,
  '/language': languageSchema.options,
};

/** The value a JSON pointer names inside an untrusted body or query, as short text. */
function valueAt(request: FastifyRequest, path: string): string {
  let value = request.body ?? request.query;
  for (const key of path.split('/').filter(Boolean)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return String(value).slice(0, 40);
}

function invalidInput(request: FastifyRequest, path: string, detail: string): PersonMistake {
  if (path === '/on') return new PersonMistake('bad_date', { value: valueAt(request, path) });
  const allowed = choices[path];
  if (allowed) {
    const facts = { id: path.slice(1), value: valueAt(request, path), allowed: allowed.join(', ') };
    return new PersonMistake('bad_choice', facts);
  }
  if (path === '/conversation' || path === '/id') return new PersonMistake('unknown_conversation');
  return new PersonMistake('bad_request', { detail: `${path.slice(1) || 'body'}: ${detail}` });
}

const byFastifyCode: Readonly<Record<string, () => PersonMistake>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: () => new PersonMistake('bad_json'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new PersonMistake('bad_json'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new PersonMistake('wrong_type'),
  FST_ERR_CTP_BODY_TOO_LARGE: () => new PersonMistake('too_large', { limit: 64 }),
  FST_ERR_BAD_URL: () => new PersonMistake('not_found'),
};

/** Fastify's own refusals as the person's mistakes; anything else comes back as it was. */
export function asMistake(error: FastifyError, request: FastifyRequest): unknown {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    return invalidInput(request, first?.instancePath ?? '', first?.message ?? '');
  }
  const known = byFastifyCode[error.code];
  if (known) return known();
  if (error instanceof SyntaxError && error.statusCode === 400) return new PersonMistake('bad_json');
  if (error.statusCode === 415) return new PersonMistake('wrong_type');
  if (error.statusCode === 400) return new PersonMistake('bad_request', { detail: error.code ?? 'HTTP' });
  return error;
}
