import type { FastifyReply } from 'fastify';

/** Sends a rendered page. Pages depend on cookies, so shared caches must not keep them. */
export async function sendPage(reply: FastifyReply, page: JSX.Element): Promise<FastifyReply> {
  const html = `<!doctype html>${await page}`;
  return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-store').send(html);
}
