import type { Deadline } from './find-deadline.ts';

/** The last day for what the commission has to see; none where there is no such day ahead. */
export function whenDue({ state, last }: Deadline): { readonly due?: string } {
  return state === 'open' && last !== undefined ? { due: last } : {};
}
