import type { FastifyRequest } from 'fastify';
import type { Language } from '../../src/domain/language.ts';
import { languageSchema } from '../../src/domain/language.ts';

export const languageCookie = 'kenes_language';

/** The `language` or `lang` field of an untrusted body or query, if it names a language we speak. */
function named(fields: unknown): Language | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const given = 'lang' in fields ? fields.lang : 'language' in fields ? fields.language : undefined;
  return languageSchema.safeParse(given).data;
}

/** The first language of Accept-Language that we speak. Browsers list them best first. */
function accepted(header: string | undefined): Language | undefined {
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const found = languageSchema.safeParse(part.trim().slice(0, 2)).data;
    if (found) return found;
  }
  return undefined;
}

/** The person's language: as they asked for it in this request, else as they chose before, else their browser's. */
export function requestLanguage(request: FastifyRequest): Language {
  return (
    named(request.query) ??
    named(request.body) ??
    languageSchema.safeParse(request.cookies?.[languageCookie]).data ??
    accepted(request.headers['accept-language']) ??
    'ru'
  );
}
