import type { FastifyReply, FastifyRequest } from 'fastify';
import { PersonMistake } from '../../src/domain/errors.ts';
import { failureWords } from '../locales/failure-words.ts';
import type { Text } from '../locales/load-locales.ts';
import { describeFault } from './describe-fault.ts';
import type { EventStream } from './event-stream.ts';
import { createEventStream } from './event-stream.ts';

/** Runs `run` over a stream of events. A failure before the first event gets its HTTP status; later, an `error` event. */
export async function streamAnswer(deps: {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly text: Text;
  readonly run: (stream: EventStream) => Promise<void>;
}): Promise<FastifyReply> {
  const { request, reply, text, run } = deps;
  const stream = createEventStream(reply);
  try {
    await run(stream);
  } catch (failure) {
    if (!stream.opened) throw failure;
    if (!(failure instanceof PersonMistake)) {
      request.log.error({ fault: describeFault(failure), route: request.routeOptions.url }, 'stream failed');
    }
    const { code, message } = failureWords(failure, text);
    stream.send('error', { error: { code, message } });
  }
  stream.end();
  return reply;
}
