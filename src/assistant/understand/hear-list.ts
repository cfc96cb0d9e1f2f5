import { parsePattern } from '../../content/pattern.ts';
import type { Hearing } from '../../domain/rule-words.ts';
import { clauseEnd, clauseJoint } from '../../language/clause-ends.ts';
import type { Tagged } from '../../language/glossary.ts';
import { clausesIn, type Span } from './clauses.ts';
import { matchPattern } from './match-pattern.ts';

/** A clause with one of these names a thing that is not there, or asks whether it must be. */
const claimsNothing: ReadonlySet<string> = new Set(['yes_no.no', 'negation', 'not-done', 'must']);

/** Every value that some clause of a message names: a list is told one thing after the other. */
export function everyFlag(text: string, tagged: Tagged, { flags = {} }: Hearing): string[] {
  const patterns = Object.entries(flags).map(
    ([value, all]) => [value, all.map((pattern) => parsePattern(pattern))] as const,
  );
  const found = new Set(clausesIn(text, { start: 0, end: text.length }, clauseEnd).flatMap(toldIn));
  return Object.keys(flags).filter((value) => found.has(value));

  /** What a clause tells; its halves by themselves where each tells something. */
  function toldIn(clause: Span): string[] {
    const halves = clausesIn(text, clause, clauseJoint).map(valuesOf);
    const apart = halves.length > 1 && halves.every((values) => values.length > 0);
    return apart ? halves.flat() : valuesOf(clause);
  }

  function valuesOf({ start, end }: Span): string[] {
    const inside = (one: Span) => one.start >= start && one.end <= end;
    const mentions = tagged.mentions.filter(inside);
    if (mentions.some(({ concept }) => claimsNothing.has(concept))) return [];
    const clause = { mentions, quantities: tagged.quantities.filter(inside) };
    return patterns.flatMap(([value, all]) =>
      all.some((pattern) => matchPattern(pattern, clause)) ? [value] : [],
    );
  }
}
