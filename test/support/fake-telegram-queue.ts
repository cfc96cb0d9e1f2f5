import { setTimeout as sleep } from 'node:timers/promises';

export type FakeUpdate = { readonly update_id: number } & Readonly<Record<string, unknown>>;

export interface PollRequest {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
}

/** Updates that wait for the bot: each stays until a later poll asks with a higher offset, or the webhook took it. */
export function createUpdateQueue() {
  let waiting: FakeUpdate[] = [];
  let latest = 0;

  return {
    size: () => waiting.length,
    first: () => waiting[0],
    add(update: FakeUpdate): void {
      waiting.push(update);
    },
    confirm(below: number): void {
      waiting = waiting.filter((update) => update.update_id >= below);
    },
    remove(update: FakeUpdate): void {
      waiting = waiting.filter((other) => other !== update);
    },
    /** The waiting updates, or `undefined` when another poll has come meanwhile (Bot API: 409). */
    async poll(request: PollRequest, gone: AbortSignal): Promise<readonly FakeUpdate[] | undefined> {
      latest += 1;
      const mine = latest;
      const wanted = request.offset ?? 0;
      this.confirm(wanted < 0 ? (waiting.at(wanted)?.update_id ?? 0) : wanted);
      const until = Date.now() + (request.timeout ?? 0) * 1000;
      while (waiting.length === 0 && Date.now() < until && !gone.aborted && mine === latest) await sleep(10);
      if (mine !== latest) return undefined;
      return gone.aborted ? [] : waiting.slice(0, request.limit ?? 100);
    },
  };
}
export type UpdateQueue = ReturnType<typeof createUpdateQueue>;
