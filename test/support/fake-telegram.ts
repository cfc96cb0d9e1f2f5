import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeFailure } from './fake-telegram-failures.ts';
import { createFailures, refusalOf, refuse } from './fake-telegram-failures.ts';
import type { Payload, Reply } from './fake-telegram-methods.ts';
import { createMethods } from './fake-telegram-methods.ts';
import type { FakeUpdate } from './fake-telegram-queue.ts';
import { createUpdateQueue } from './fake-telegram-queue.ts';
import { createFakeWebhook } from './fake-telegram-webhook.ts';

export interface FakeCall {
  readonly method: string;
  readonly payload: Payload;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const token = '123456:fake-token_for-tests';
const me = {
  id: 123_456,
  is_bot: true,
  first_name: 'Kenes',
  username: 'kenes_test_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
} as const;

async function readPayload(request: IncomingMessage, query: URLSearchParams): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString('utf8');
  const fromBody: unknown = body === '' ? {} : JSON.parse(body);
  return { ...Object.fromEntries(query), ...(typeof fromBody === 'object' ? fromBody : {}) };
}

const numberOf = (value: unknown) => (value === undefined ? undefined : Number(value));

/**
 * A small HTTP server that behaves like the Bot API for one bot: polling with offsets, the webhook, the checks of
 * messages and keyboards. It records every call, shows the messages as the person sees them, and fails when told to.
 */
export async function startFakeTelegram({ port = 0 }: { readonly port?: number } = {}) {
  const calls: FakeCall[] = [];
  const failures = createFailures();
  const updates = createUpdateQueue();
  const { methods, messages, message, allowPress } = createMethods(me);
  const webhook = createFakeWebhook(updates);
  let lastUpdate = 7000;

  async function answer(method: string, payload: Payload, gone: AbortSignal): Promise<Reply | undefined> {
    const failure = failures.next(method);
    if (failure) return failure.kind === 'dropped' ? undefined : refusalOf(failure);
    const ofWebhook = webhook.methods[method];
    if (ofWebhook) return ofWebhook(payload);
    if (method !== 'getUpdates')
      return methods[method]?.(payload) ?? refuse(404, 'Not Found: method not found');
    if (webhook.active()) return refuse(409, "Conflict: can't use getUpdates method while webhook is active");
    const [offset, limit, timeout] = [payload.offset, payload.limit, payload.timeout].map(numberOf);
    const result = await updates.poll({ offset, limit, timeout }, gone);
    return result ? { ok: true, result } : refusalOf({ kind: 'conflict' });
  }

  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const serve = async () => {
      const url = new URL(request.url ?? '/', 'http://telegram.test');
      const [, bot, method = ''] = url.pathname.split('/');
      const payload = await readPayload(request, url.searchParams);
      calls.push({ method, payload, at: Date.now() });
      const wellFormed = /^bot\d+:[\w-]+$/u.test(bot ?? '');
      const refusal = wellFormed ? refuse(401, 'Unauthorized') : refuse(404, 'Not Found');
      const reply = bot === `bot${token}` ? await answer(method, payload, gone.signal) : refusal;
      if (!reply) return void request.socket.destroy();
      response.writeHead(reply.ok ? 200 : reply.error_code, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify(reply));
    };
    serve().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;

  return {
    token,
    me,
    port: boundPort,
    root: `http://127.0.0.1:${boundPort}`,
    calls,
    /** Payloads of the calls of one method, in order. */
    called: (method: string): readonly Payload[] =>
      calls.filter((call) => call.method === method).map((call) => call.payload),
    /** The bot's messages in a chat as the person sees them now. */
    sent: (chat: number) => messages().filter((one) => one.chat === chat),
    message,
    fail: (method: string, failure: FakeFailure, times = 1) => failures.plan(method, failure, times),
    /** Gives the update its number and queues it. */
    push(update: Readonly<Record<string, unknown>>): FakeUpdate {
      lastUpdate += 1;
      const numbered = { update_id: lastUpdate, ...update };
      updates.add(numbered);
      return numbered;
    },
    /** Queues the same update again, with the same number. */
    repeat: (update: FakeUpdate) => updates.add(update),
    /** Updates that no poll has confirmed and no webhook has taken. */
    waiting: () => updates.size(),
    allowPress,
    /** Waits until `met` holds; fails with `what` after `limit` milliseconds. */
    async until(met: () => boolean, what = 'the fake Bot API waited in vain', limit = 5000): Promise<void> {
      const end = Date.now() + limit;
      while (!met()) {
        if (Date.now() > end) throw new Error(what);
        await sleep(10);
      }
    },
    async close(): Promise<void> {
      webhook.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;
