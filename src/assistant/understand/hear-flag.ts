import { type Pattern, parsePattern } from '../../content/pattern.ts';
import type { Hearing } from '../../domain/rule-words.ts';
import { clauseEnd } from '../../language/clause-ends.ts';
import type { Tagged } from '../../language/glossary.ts';
import { clausesIn } from './clauses.ts';
import { matchPattern } from './match-pattern.ts';
import { withoutEveryDenied } from './without-denied.ts';

/** How far apart the words of one clause may stand that say together how something is. */
const CLAUSE = 40;

type Named = Pick<Tagged, 'mentions' | 'quantities'>;

/** Of values whose patterns match, the one whose concepts stand closest together; of those in one clause, whose are most. */
export function hearFlag(text: string, tagged: Tagged, hears: Hearing): string | undefined {
  return hears.close ? closeFlag(text, tagged, hears) : nearestFlag(tagged, hears);
}

function nearestFlag(tagged: Tagged, { flags = {} }: Hearing): string | undefined {
  const matches = (within: Tagged) =>
    patternsOf(flags)
      .flatMap(({ value, pattern }) => {
        const match = matchPattern(pattern, within);
        return match ? [{ value, ...match }] : [];
      })
      .sort((a, b) => a.reach - b.reach);
  const found = matches(tagged);
  const differ = found.some(({ value }) => value !== found[0]?.value);
  const left = differ ? matches(withoutEveryDenied(tagged)) : [];
  return (left[0] ?? found[0])?.value;
}

function closeFlag(text: string, tagged: Tagged, { flags = {}, bands }: Hearing): string | undefined {
  const clauses = clausesIn(text, { start: 0, end: text.length }, clauseEnd).map(({ start, end }): Named => {
    const inside = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
    return { mentions: tagged.mentions.filter(inside), quantities: tagged.quantities.filter(inside) };
  });
  const allowed = ({ nowhere }: Pattern) => !tagged.mentions.some(({ concept }) => nowhere.includes(concept));
  const matches = (pattern: Pattern) =>
    clauses.flatMap((clause) => {
      const match = allowed(pattern) ? matchPattern(pattern, clause) : undefined;
      return match && match.reach <= CLAUSE ? [{ ...match, clause }] : [];
    });
  const banded = (bands === undefined ? [] : matches(parsePattern(bands.pattern))).flatMap((match) => {
    const value = bandOf(match.clause, bands?.from ?? {});
    return value === undefined ? [] : [{ ...match, value }];
  });
  const flagged = patternsOf(flags).flatMap(({ value, pattern }) =>
    matches(pattern).map((match) => ({ ...match, value })),
  );
  // «Базы нет» names the base and denies it: the pattern that holds more says more.
  return [...banded, ...flagged].sort((a, b) => b.groups - a.groups || a.reach - b.reach)[0]?.value;
}

/** The highest step that the only percent of a clause reaches: «выросло на 4 %». */
function bandOf({ quantities }: Named, from: Readonly<Record<string, number>>): string | undefined {
  const [only, second] = quantities.flatMap((one) => (one.kind === 'percent' ? [one.value] : []));
  if (only === undefined || second !== undefined) return undefined;
  return Object.entries(from)
    .filter(([, least]) => only >= least)
    .sort(([, a], [, b]) => b - a)[0]?.[0];
}

function patternsOf(flags: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(flags).flatMap(([value, patterns]) =>
    patterns.map((pattern) => ({ value, pattern: parsePattern(pattern) })),
  );
}
