import type { Plan, PlanStep } from '../../src/domain/plan.ts';
import type { Text } from '../locales/load-locales.ts';

const groups: readonly { readonly id: string; readonly states: readonly PlanStep['state'][] }[] = [
  { id: 'todo', states: ['todo'] },
  { id: 'unknown', states: ['unknown'] },
  { id: 'settled', states: ['done', 'not_needed'] },
];

const day = (value: string) => value.split('-').reverse().join('.');

/** A plan as plain text. */
export function renderPlan(plan: Plan, t: Text): string {
  const parts = groups.flatMap(({ id, states }) => {
    const steps = plan.steps.filter(({ state }) => states.includes(state));
    return steps.length === 0
      ? []
      : [t(`plan-group-${id}`).toUpperCase(), ...steps.map((step) => lines(step, t))];
  });
  return `${[plan.title, plan.text, ...parts, plan.policy].join('\n\n')}\n`;
}

function lines(step: PlanStep, t: Text): string {
  const { title, text, more, due, from, late, dates, items, missing, citations } = step;
  const days = [
    ...(due === undefined ? [] : [t(late ? 'plan-was-due' : 'plan-due', { day: day(due) })]),
    ...(from === undefined ? [] : [t('plan-from', { day: day(from) })]),
  ];
  return [
    `• ${title}${days.length > 0 ? ` (${days.join('; ')})` : ''}`,
    text,
    ...items.map(
      ({ label, need, state }) => `- ${t(`plan-item-${state}`)}: ${label}${need ? ` (${need})` : ''}`,
    ),
    ...dates.map((one) => `- ${day(one.day)} — ${one.label}`),
    ...missing.map(({ input, question }) => `? ${input}: ${question}`),
    ...(more === undefined ? [] : [more]),
    `§ ${[...new Set(citations.map(({ place }) => place))].join(' · ')}`,
  ]
    .map((line, index) => (index === 0 ? line : line.replaceAll(/^/gmu, '  ')))
    .join('\n');
}
