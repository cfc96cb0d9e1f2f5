import type { PostId } from '../domain/vocabulary.ts';

/** The three groups that points 3, 26 and 39 set apart: heads with deputies, methodists of method cabinets, teachers. */
export type Role = 'teacher' | 'methodist' | 'head';

/** Point 39: methodists of educational organisations are tested as teachers (appendix 9). */
export function roleOf(post: PostId): Role {
  if (post === 'first_head' || post === 'deputy') return 'head';
  return post === 'methodcabinet_methodist' || post === 'department_head' ? 'methodist' : 'teacher';
}
