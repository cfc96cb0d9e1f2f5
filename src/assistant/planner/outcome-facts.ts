import type { Day } from '../../domain/day.ts';
import type { Fact, Outcome } from '../../domain/outcome.ts';

/** A fact of an outcome by name; undefined where the outcome has none. */
export function factOf(outcome: Outcome, name: string): Fact | undefined {
  return 'facts' in outcome ? outcome.facts[name] : undefined;
}

export function dayOf(outcome: Outcome, name: string): Day | undefined {
  const fact = factOf(outcome, name);
  return fact?.type === 'day' ? fact.value : undefined;
}

export function choiceOf(outcome: Outcome, name: string): string | undefined {
  const fact = factOf(outcome, name);
  return fact?.type === 'choice' ? fact.value : undefined;
}

export function numberOf(outcome: Outcome, name: string): number | undefined {
  const fact = factOf(outcome, name);
  return fact?.type === 'number' ? fact.value : undefined;
}

/** What an outcome comes to; empty where an input is missing or there is no edition for the day. */
export function verdictOf(outcome: Outcome): string {
  return 'verdict' in outcome ? outcome.verdict : '';
}

export function isMissing(outcome: Outcome): boolean {
  return outcome.kind === 'missing';
}
