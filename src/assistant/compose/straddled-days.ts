import type { Content } from '../../content/content.ts';
import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { valueOn } from '../../domain/value-on.ts';

/**
 * Days that a person named for a rule and that lie before the edition which answered: on each, something that the rule
 * read had another standing. Earliest first. Which inputs are days the rule's declaration tells; no rule says more.
 */
export function straddledDays(
  outcome: Outcome,
  edition: Day,
  { parameters }: Pick<Content, 'parameters'>,
): Day[] {
  if (outcome.kind !== 'value' && outcome.kind !== 'not_applicable') return [];
  const read = outcome.trace.flatMap((step) =>
    step.kind === 'parameter' ? (parameters[step.label] ?? []) : [],
  );
  const named = outcome.trace.flatMap(({ kind, fact }) =>
    kind === 'input' && fact.type === 'day' ? [fact.value] : [],
  );
  return [...new Set(named)]
    .filter((day) => day < edition && read.some((one) => valueOn(one, day) !== valueOn(one, edition)))
    .sort((one, other) => one.localeCompare(other));
}

/** Whether a period was counted from a day: the outcome derived another one. */
export function countsPeriod(outcome: Outcome): boolean {
  if (outcome.kind !== 'value' && outcome.kind !== 'not_applicable') return false;
  return outcome.trace.some(({ kind, fact }) => kind === 'derived' && fact.type === 'day');
}

/** The day since which everything that a rule read stands as it does. */
export function editionOf(outcome: Outcome, on: Day, { parameters }: Pick<Content, 'parameters'>): Day {
  if (outcome.kind !== 'value' && outcome.kind !== 'not_applicable') return on;
  const since = outcome.trace.flatMap(({ kind, label }) => {
    const parameter = kind === 'parameter' ? parameters[label] : undefined;
    return (parameter && valueOn(parameter, on)?.from) ?? [];
  });
  return since.sort((one, other) => other.localeCompare(one))[0] ?? on;
}
