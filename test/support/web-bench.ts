import type { FastifyInstance } from 'fastify';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import type { WebConfig } from '../../bot/web/web-deps.ts';
import type { Service } from '../../src/domain/service.ts';
import { createFakeService } from './fake-service.ts';

/** A server over a scripted service; each call names its own address, so that limits do not meet. */
export function createWebBench(overrides: Partial<Service> = {}, config: Partial<WebConfig> = {}) {
  const fake = createFakeService(overrides);
  const app: FastifyInstance = createServer({
    service: fake.service,
    texts: createTexts(),
    config: { host: '127.0.0.1', port: 0, ...config },
  });
  const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });
  return { app, form, ...fake };
}

/** The value of a cookie a reply sets. */
export function cookieOf(reply: { readonly cookies: readonly object[] }, name: string): string | undefined {
  const found = reply.cookies.find((cookie) => 'name' in cookie && cookie.name === name);
  return found && 'value' in found ? String(found.value) : undefined;
}
