import { Temporal } from 'temporal-polyfill';
import type { Day } from '../domain/day.ts';
import type { WorkYear } from '../domain/work-calendar.ts';

/** A day reached by counting; `covered` is false where a year on the way has no list of days off. */
export interface Counted {
  readonly day: Day;
  readonly covered: boolean;
}

/** Counts working days of Kazakhstan: Monday to Friday without the listed days off, with the listed worked weekends. */
export function createWorkdays(years: readonly WorkYear[]) {
  const off = new Set(years.flatMap((year) => year.off.map(({ day }) => day)));
  const worked = new Set(years.flatMap((year) => year.worked));
  const listed = new Set(years.map(({ year }) => year));

  function isWorkday(day: Day): boolean {
    if (worked.has(day)) return true;
    return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !off.has(day);
  }

  function step(from: Day, direction: 1 | -1, count: number): Counted {
    let date = Temporal.PlainDate.from(from);
    let left = count;
    let covered = listed.has(date.year);
    while (left > 0) {
      date = date.add({ days: direction });
      covered &&= listed.has(date.year);
      if (isWorkday(date.toString())) left -= 1;
    }
    return { day: date.toString(), covered };
  }

  return {
    isWorkday,
    /** The n-th working day after a day; the count starts on the next day. */
    add: (from: Day, count: number): Counted => step(from, 1, count),
    /** The n-th working day before a day. */
    subtract: (from: Day, count: number): Counted => step(from, -1, count),
    /** The day itself where it is a working day, else the next one. */
    onOrAfter: (from: Day): Counted =>
      isWorkday(from) ? { day: from, covered: listed.has(yearOf(from)) } : step(from, 1, 1),
  };
}
export type Workdays = ReturnType<typeof createWorkdays>;

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
