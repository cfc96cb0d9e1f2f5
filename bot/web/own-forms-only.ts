import type { FastifyRequest } from 'fastify';
import { PersonMistake } from '../../src/domain/errors.ts';

/**
 * Refuses forms that another site sends (the cookie is SameSite=Lax besides). Sec-Fetch-Site is only sent to https and
 * localhost; elsewhere Origin decides. Tools send neither and carry no cookies of a person.
 */
export async function ownFormsOnly(request: FastifyRequest): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw new PersonMistake('foreign_form');
  }
  const { origin } = request.headers;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  if (host !== request.host) throw new PersonMistake('foreign_form');
}
