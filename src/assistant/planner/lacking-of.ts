import type { PlanLack, PlanStep } from '../../domain/plan.ts';

/** What a step still lacks: its open lines, or itself where it has none. */
export function lackingOf({ id, title, state, due, items }: PlanStep): PlanLack[] {
  const last = due === undefined ? {} : { due };
  const open = (one: PlanStep['state']) => one === 'todo' || one === 'unknown';
  if (!open(state)) return [];
  if (items.length === 0) return [{ step: id, id, label: title, state, ...last }];
  return items
    .filter((item) => open(item.state))
    .map(({ id: item, label, need, state: of }) => ({
      step: id,
      id: item,
      label,
      ...(need === undefined ? {} : { need }),
      state: of,
      ...last,
    }));
}
