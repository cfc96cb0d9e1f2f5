import type { FastifyReply } from 'fastify';

/** Sends iCalendar text as a file. It tells of one person: shared caches must not keep it. */
export function sendCalendar(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="kenes-plan.ics"')
    .header('cache-control', 'private, no-store')
    .send(text);
}
