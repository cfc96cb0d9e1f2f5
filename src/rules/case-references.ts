import type { Content } from '../content/content.ts';
import { readCases } from '../content/read-cases.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Reference } from '../domain/reference.ts';
import type { RuleWords } from '../domain/rule-words.ts';
import { createWorkdays } from './create-workdays.ts';
import { loadRules } from './load-rules.ts';
import { runCase } from './run-case.ts';

/** A case of a rule (`number` counts from 1) with what the answer it comes to cites. */
export interface CitingCase {
  readonly rule: string;
  readonly number: number;
  readonly references: readonly Reference[];
}

/** Runs every case of every rule, and tells which places each rests on. */
export async function caseReferences(root: string, content: Content): Promise<readonly CitingCase[]> {
  const rules = await loadRules();
  const workdays = createWorkdays(content.holidays);
  const counted = new Map<string, number>();
  return readCases(root).flatMap(({ rule: id, value }) => {
    const rule = rules.get(id);
    const words = content.rules[id];
    if (!rule || !words) return [];
    const number = (counted.get(id) ?? 0) + 1;
    counted.set(id, number);
    const { outcome } = runCase({ rule, content, workdays, value });
    return [{ rule: id, number, references: citedBy(outcome, words) }];
  });
}

/** What an answer with this outcome cites. */
function citedBy(outcome: Outcome, { references, outcomes }: RuleWords): Reference[] {
  if (outcome.kind !== 'value' && outcome.kind !== 'not_applicable') return [];
  return [
    ...references,
    ...[outcome.verdict, ...outcome.remarks].flatMap((id) => outcomes[id]?.references ?? []),
    ...outcome.trace.flatMap((step) => step.references),
  ];
}
