import { clausePoint } from '../../language/clause-ends.ts';
import type { Tagged } from '../../language/glossary.ts';
import { inCyrillic } from '../../language/in-cyrillic.ts';
import type { Span } from './clauses.ts';

export interface ClauseWords {
  readonly words: readonly string[];
  /** The first of its words that belong to what it is the clause of, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The words of the clause in which something stands, and where among them it does. */
export function clauseAround(text: string, one: Span, { tokens }: Tagged): ClauseWords {
  const start = [...text.slice(0, one.start).matchAll(clausePoint)].at(-1)?.index ?? -1;
  const found = text.slice(one.end).search(clausePoint);
  const end = found < 0 ? text.length : one.end + found;
  const inside = tokens.filter((token) => token.start > start && token.end <= end);
  return {
    words: inside.map((token) => inCyrillic(token).folded),
    from: inside.filter((token) => token.end <= one.start).length,
    to: inside.filter((token) => token.start < one.end).length,
  };
}
