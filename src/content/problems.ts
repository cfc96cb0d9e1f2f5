import { ContentFault } from '../domain/errors.ts';

/** Collects what is wrong with the content, each with path and line, so that an editor sees all of it at once. */
export function createProblems() {
  const found: string[] = [];
  return {
    add(file: string, line: number, reason: string): void {
      found.push(`${file}:${line}: ${reason}`);
    },
    get list(): readonly string[] {
      return found;
    },
    /** Throws ContentFault with every problem found so far. */
    stop(): void {
      if (found.length > 0) throw new ContentFault(found);
    },
  };
}
export type Problems = ReturnType<typeof createProblems>;
