import type { Text } from '../../locales/load-locales.ts';

const messages: Readonly<Record<string, string>> = {
  gather: 'web-working-search',
  compose: 'web-working-compose',
  ground: 'web-working-check',
  settle: 'web-working-check',
};

/** What the person reads while a step of an answer runs. */
export function workingWords(step: string, t: Text): string {
  return t(messages[step] ?? 'web-working');
}
