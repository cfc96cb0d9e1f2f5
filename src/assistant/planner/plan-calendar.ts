import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { PersonMistake } from '../../domain/errors.ts';
import type { Plan, PlanStep } from '../../domain/plan.ts';
import type { PlanWords } from '../../domain/plan-words.ts';

const secondsOfDay = 24 * 60 * 60;

/**
 * The open steps that have a last day still ahead, as all-day events (RFC 5545). An event keeps its UID when the plan is
 * made again, so a calendar updates it. Throws `plan_without_days` where there is nothing to put into a calendar.
 */
export function planCalendar(plan: Plan, words: Pick<PlanWords, 'remind_days' | 'reminder'>): string {
  const { language } = plan;
  const dated = plan.steps.flatMap((step) =>
    step.due !== undefined && !step.late && (step.state === 'todo' || step.state === 'unknown')
      ? [{ step, due: step.due }]
      : [],
  );
  if (dated.length === 0) throw new PersonMistake('plan_without_days');
  const calendar = ical({
    name: plan.title,
    prodId: { company: 'Kenes', product: 'Kenes', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { step, due } of dated) {
    const event = calendar.createEvent({
      id: `${plan.id}-${step.id}@kenes`,
      start: midnight(due),
      allDay: true,
      stamp: midnight(plan.on),
      summary: step.title,
      description: describe(step),
    });
    for (const days of words.remind_days) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * secondsOfDay,
        description: `${words.reminder[language]}: ${step.title}`,
      });
    }
  }
  return calendar.toString();
}

/** All that the page says of a step, as plain text. */
function describe({ text, more, items, citations }: PlanStep): string {
  const open = items
    .filter(({ state }) => state === 'todo' || state === 'unknown')
    .map(({ label, need }) => `- ${label}${need === undefined ? '' : `: ${need}`}`);
  const grounds = citations.map(({ title, place }) => `${title}, ${place}`);
  return [text, open.join('\n'), more ?? '', grounds.join('\n')].filter((part) => part !== '').join('\n\n');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
