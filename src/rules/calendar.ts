import { Temporal } from 'temporal-polyfill';
import type { Day } from '../domain/day.ts';

/**
 * The same date so many years on. 29 February becomes 28 February in a common year: the last day that the term still
 * surely covers.
 */
export function addYears(day: Day, years: number): Day {
  return Temporal.PlainDate.from(day).add({ years }, { overflow: 'constrain' }).toString();
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Today in Kazakhstan's single time zone. */
export function todayInAlmaty(now: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Asia/Almaty')
    .toPlainDate()
    .toString();
}
