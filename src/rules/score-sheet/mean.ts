/** The arithmetic mean; not for an empty list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Appendix 12, note 1: points of several observers of one lesson are averaged first, then the lessons. */
export function lessonMeans(lessons: readonly (number | readonly number[])[]): number[] {
  return lessons.map((lesson) => (typeof lesson === 'number' ? lesson : mean(lesson)));
}

/** Two decimals, downwards: a mean below a threshold must not look as if it had reached it. */
export function shown(value: number): number {
  return Math.floor(value * 100 + 1e-9) / 100;
}
