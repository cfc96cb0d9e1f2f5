import type { Fact, Outcome } from '../../domain/outcome.ts';
import type { Unit } from '../../domain/parameter.ts';

const LENGTHS: ReadonlySet<Unit> = new Set(['years', 'days', 'working_days']);

/** Whether an outcome tells until when or for how long: «и до какого числа?» is then a question about it. */
export function tellsPeriod(outcome: Outcome): boolean {
  return outcome.kind === 'value' && Object.values(outcome.facts).some(isPeriod);
}

function isPeriod(fact: Fact): boolean {
  return fact.type === 'day' || (fact.type === 'number' && LENGTHS.has(fact.unit));
}
