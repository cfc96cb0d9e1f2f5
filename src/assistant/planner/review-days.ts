import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../domain/day.ts';

/** The months in which commissions look at portfolios, as numbers, both included. */
export interface ReviewMonths {
  readonly min: number;
  readonly max: number;
}

/** The last day of review that is not after this one. */
export function lastReviewDay(day: Day, months: ReviewMonths): Day {
  const { year, month } = Temporal.PlainDate.from(day);
  if (month >= months.min && month <= months.max) return day;
  return endOf(month > months.max ? year : year - 1, months.max);
}

/** The first day of the review that holds this day, or that comes next after it. */
export function reviewOpening(day: Day, months: ReviewMonths): Day {
  const { year, month } = Temporal.PlainDate.from(day);
  return Temporal.PlainDate.from({
    year: month > months.max ? year + 1 : year,
    month: months.min,
    day: 1,
  }).toString();
}

function endOf(year: number, month: number): Day {
  return Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: 1 }).toString();
}

export function nextDay(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
