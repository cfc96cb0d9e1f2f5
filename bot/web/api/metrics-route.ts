import type { FastifyInstance } from 'fastify';
import type { Metric } from '../../../src/domain/metric.ts';
import type { WebDeps } from '../web-deps.ts';

/** `/metrics`: what was counted since the start, as Prometheus reads it. Never rate-limited. */
export function metricsRoute(app: FastifyInstance, { service }: WebDeps): void {
  app.get('/metrics', { config: { rateLimit: false }, schema: { hide: true } }, (_request, reply) => {
    reply.type('text/plain; version=0.0.4; charset=utf-8').serializer(String);
    return reply.send(service.metrics().map(lines).join(''));
  });
}

function lines({ name, help, type, samples }: Metric): string {
  const rows = samples.map(({ suffix = '', labels, value }) => {
    const named = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(text)}`);
    return `${name}${suffix}${named.length > 0 ? `{${named.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${rows.join('')}`;
}
