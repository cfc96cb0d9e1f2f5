import type { Day } from '../../domain/day.ts';

/** A day as both languages write it: 25.02.2025. */
export function dayWords(day: Day): string {
  return day.split('-').reverse().join('.');
}
