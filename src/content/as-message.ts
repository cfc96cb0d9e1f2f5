import { unfoldSelectors } from './inline-selectors.ts';

/** A Fluent pattern of the content as the one message `m` of a resource. */
export function asMessage(pattern: string): string {
  return `m = ${unfoldSelectors(pattern.trim().replaceAll('\n', '\n    '))}\n`;
}
