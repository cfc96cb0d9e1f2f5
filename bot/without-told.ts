import type { Conflict } from '../src/domain/answer.ts';

const plain = (words: string) => words.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/u, '');

/** A short text without the paragraphs that notes on other documents tell beside it, with the document's name. */
export function withoutTold(text: string, conflicts: readonly Conflict[]): string {
  const told = new Set(conflicts.map(({ value }) => plain(value)));
  return text
    .split(/\n\s*\n/u)
    .filter((paragraph) => !told.has(plain(paragraph)))
    .join('\n\n');
}
