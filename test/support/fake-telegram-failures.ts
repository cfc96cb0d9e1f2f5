/** A way in which the next calls of a method fail. `dropped`: the connection is cut without an answer. */
export type FakeFailure =
  | { readonly kind: 'too_many'; readonly retryAfter: number }
  | { readonly kind: 'broken' | 'blocked' | 'unauthorized' | 'conflict' | 'bad_entities' | 'too_long' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'bad_request'; readonly description: string };

/** The body of a refusal as the Bot API words it. */
export interface Refusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after: number };
}

export function refuse(code: number, description: string): Refusal {
  return { ok: false, error_code: code, description };
}

const words = {
  broken: [500, 'Internal Server Error'],
  blocked: [403, 'Forbidden: bot was blocked by the user'],
  unauthorized: [401, 'Unauthorized'],
  conflict: [409, 'Conflict: terminated by other getUpdates request'],
  bad_entities: [400, "Bad Request: can't parse entities: injected"],
  too_long: [400, 'Bad Request: message is too long'],
} as const;

export function refusalOf(failure: Exclude<FakeFailure, { readonly kind: 'dropped' }>): Refusal {
  if (failure.kind === 'bad_request') return refuse(400, failure.description);
  if (failure.kind === 'too_many') {
    const parameters = { retry_after: failure.retryAfter };
    return { ...refuse(429, `Too Many Requests: retry after ${failure.retryAfter}`), parameters };
  }
  const [code, description] = words[failure.kind];
  return refuse(code, description);
}

/** Which calls shall fail: a list per method, used up from the front. */
export function createFailures() {
  const planned = new Map<string, FakeFailure[]>();
  return {
    plan(method: string, failure: FakeFailure, times: number): void {
      const list = planned.get(method) ?? [];
      for (let count = 0; count < times; count += 1) list.push(failure);
      planned.set(method, list);
    },
    next: (method: string): FakeFailure | undefined => planned.get(method)?.shift(),
  };
}
