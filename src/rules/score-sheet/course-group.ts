import type { PostId } from '../../domain/vocabulary.ts';
import { choice, ownChoice } from '../input.ts';

/** Rows 4.1 and 5.1 of the sheets have two scales of hours, and method cabinets one of their own for their heads. */
export const courseGroup = ownChoice('course_group', ['general', 'small', 'methodcabinet']);
export type CourseGroup = 'general' | 'small' | 'methodcabinet';

/** Head categories; their words stand in the rule that asks. */
export const headCategory = choice('head_category');

/** The scale that a post alone tells; what the person says of the organisation goes before it. */
export function courseGroupOf(post: PostId | undefined): CourseGroup {
  if (post === 'methodcabinet_methodist') return 'methodcabinet';
  return post === 'preschool' || post === 'supplementary' || post === 'special' ? 'small' : 'general';
}
