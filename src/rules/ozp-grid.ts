import { type CategoryId, type PostId, vocabulary } from '../domain/vocabulary.ts';
import { roleOf } from './post-role.ts';
import type { Reader } from './reader.ts';

/** Percent, points and number of tasks that a category takes in the knowledge test (point 39, appendix 9). */
export function ozpThreshold(read: Reader, post: PostId, category: CategoryId) {
  const role = roleOf(post);
  const percent =
    role === 'head'
      ? read.number('ozp.threshold_pct.head')
      : read.number(`ozp.threshold_pct.${role}`, category);
  const points =
    role === 'head'
      ? read.number('ozp.threshold_points.60')
      : read.number('ozp.threshold_points.50', category);
  return { percent, points, tasks: read.aside('ozp.tasks', post) };
}

/** The highest category whose threshold these points reach; undefined when they reach none. Heads have no ladder here. */
export function categoryByPoints(read: Reader, points: number): CategoryId | undefined {
  return vocabulary.category.findLast(
    (category) => points >= read.number('ozp.threshold_points.50', category),
  );
}

/** Every parameter these functions read. */
export const ozpGridParameters = [
  'ozp.threshold_pct.teacher',
  'ozp.threshold_pct.methodist',
  'ozp.threshold_pct.head',
  'ozp.threshold_points.50',
  'ozp.threshold_points.60',
  'ozp.tasks',
] as const;
