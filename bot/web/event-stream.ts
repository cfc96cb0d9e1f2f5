import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Proxies close silent connections; a comment line this often keeps them open. */
const heartbeatMs = 15_000;

export function wantsEvents(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/event-stream');
}

export interface EventStream {
  /** Whether anything was sent: until then a failure can still have its own HTTP status. */
  readonly opened: boolean;
  send(event: string, data: unknown): void;
  end(): void;
}

/** Server-sent events as the reply of a POST. The connection opens with the first event. */
export function createEventStream(reply: FastifyReply): EventStream {
  const stream = new PassThrough();
  let heartbeat: NodeJS.Timeout | undefined;
  const open = () => {
    heartbeat = setInterval(() => stream.write(': waiting\n\n'), heartbeatMs);
    stream.on('close', () => clearInterval(heartbeat));
    reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(stream);
  };
  return {
    get opened() {
      return heartbeat !== undefined;
    },
    send(event, data) {
      if (!heartbeat) open();
      if (stream.writable) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end() {
      if (stream.writable) stream.end();
    },
  };
}
