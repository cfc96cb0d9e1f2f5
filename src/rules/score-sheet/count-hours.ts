import type { Course } from '../input.ts';

/**
 * Appendix 12, note 4: hours of different programmes are added; one programme counts once, with its longest
 * certificate. Courses without a name are taken for different programmes.
 */
export function countHours(courses: readonly Course[]): { hours: number; repeated: boolean } {
  const named = new Map<string, number>();
  let hours = 0;
  let repeated = false;
  for (const course of courses) {
    if (typeof course === 'number') {
      hours += course;
      continue;
    }
    const name = course.programme.trim().toLocaleLowerCase().replaceAll(/\s+/gu, ' ');
    const known = named.get(name);
    repeated ||= known !== undefined;
    named.set(name, Math.max(known ?? 0, course.hours));
  }
  for (const longest of named.values()) hours += longest;
  return { hours, repeated };
}
