import type { Fact } from '../../domain/outcome.ts';
import type { Verdict } from '../define-rule.ts';
import type { Reader } from '../reader.ts';
import type { Evidence, Row } from './criterion.ts';
import { type Scored, scoreSheet, sumOf } from './score-sheet.ts';

/** Words of rows stand in the rule's YAML as choices of the input words `criterion`. */
const named = (id: string): Fact => ({ type: 'choice', vocabulary: 'criterion', value: id });
const points = (value: number) => ({ type: 'number', value, unit: 'points' }) as const;
const needs = (scored: readonly Scored[]): Fact => ({
  type: 'list',
  items: scored.map(({ id, need }) => ({ type: 'pair', name: named(id), content: need })),
});

/**
 * The decision on a sheet: every criterion has to be met, no sum makes up for a zero (notes to appendices 12 and 13).
 * Verdicts: `fits`, `fails`, `partial` (no zero yet, but rows are not told), `empty` (nothing told: what is asked).
 */
export function sheetVerdict(request: {
  readonly rows: readonly Row[];
  readonly key: string;
  readonly next: string | undefined;
  /** The vocabulary of the key and of the next one. */
  readonly ladder: 'category' | 'head_category';
  /** The parameter of the printed row «Итого» for this sheet. */
  readonly total: string;
  readonly evidence: Evidence;
  readonly read: Reader;
  readonly derive: (label: string, fact: Fact) => void;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly remarks?: readonly string[];
}): Verdict {
  const { rows, key, next, ladder, evidence, read, derive } = request;
  const scored = scoreSheet(rows, key, evidence, read);
  const of = (state: Scored['state']) => scored.filter((row) => row.state === state);
  const [met, zero, untold, extra] = [of('met'), of('zero'), of('untold'), of('extra')];
  const told = [...met, ...zero, ...extra];
  const category = { type: 'choice', vocabulary: ladder, value: key } as const;
  const minimum = points(read.number(request.total, key));
  if (told.length === 0) {
    const asked = needs(scored.filter(({ state }) => state !== 'extra'));
    return {
      verdict: 'empty',
      facts: { ...request.facts, category, minimum, asked },
      remarks: ['sum_of_sheet', ...(request.remarks ?? [])],
    };
  }
  for (const row of scored)
    if (row.state !== 'untold' && row.state !== 'spare') derive(row.id, points(row.points));
  const sum = points(sumOf(scored));
  derive('sum', sum);
  const gap = next === undefined ? [] : missingForNext(rows, next, scored, evidence, read);
  const facts = {
    ...request.facts,
    category,
    minimum,
    sum,
    points: {
      type: 'list',
      items: told.map((row) => ({ type: 'pair', name: named(row.id), content: points(row.points) })),
    },
    missing: needs(zero),
    untold: { type: 'list', items: untold.map(({ id }) => named(id)) },
    ...(next === undefined ? {} : { next: { type: 'choice', vocabulary: ladder, value: next } as const }),
    next_missing: needs(gap),
  } as const satisfies Record<string, Fact>;
  const remarks = [
    'points',
    'sum',
    ...(zero.length > 0 && untold.length > 0 ? ['untold'] : []),
    ...(next === undefined ? [] : gap.length > 0 ? ['next'] : untold.length === 0 ? ['next_fits'] : []),
    ...(request.remarks ?? []),
  ];
  return { verdict: zero.length > 0 ? 'fails' : untold.length > 0 ? 'partial' : 'fits', facts, remarks };
}

/** What the next category takes and this evidence does not give; what is not told for this one is not repeated. */
function missingForNext(
  rows: readonly Row[],
  next: string,
  now: readonly Scored[],
  evidence: Evidence,
  read: Reader,
): Scored[] {
  const open = new Set(now.filter(({ state }) => state === 'untold').map(({ id }) => id));
  return scoreSheet(rows, next, evidence, read).filter(
    ({ id, state }) => state === 'zero' || (state === 'untold' && !open.has(id)),
  );
}
