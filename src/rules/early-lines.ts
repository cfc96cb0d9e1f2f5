import type { PostId } from '../domain/vocabulary.ts';
import type { Reader } from './reader.ts';

/** Categories that point 63 lets be assigned early. */
export type EarlyCategory = 'expert' | 'researcher' | 'master';

/** Lines of the lists of point 63, as `early.options.<category>` names them. */
export const earlyLines = {
  expert: [
    'prize_region',
    'pupil_region',
    'best_district',
    'experience_region',
    'author_district',
    'english',
    'sport',
    'tvet_grade',
    'site_leader',
  ],
  researcher: [
    'prize_high',
    'pupil_republic',
    'author_region',
    'textbook',
    'experience_council',
    'best_region',
    'site_leader',
    'publication_methodist',
    'broadcast_region',
    'degree_tenure',
  ],
  master: [
    'pupil_international',
    'prize_international',
    'programme_rums',
    'textbook',
    'publication',
    'broadcast_republic',
    'degree_tenure',
    'best_republic',
  ],
} as const;

/** Which of the lines named count: some are for one post only, and a degree counts only with its years of tenure. */
export function countLines(request: {
  readonly read: Reader;
  readonly category: EarlyCategory;
  readonly lines: readonly string[];
  readonly post: () => PostId;
  readonly tenure: () => number;
}): { readonly counted: readonly string[]; readonly dropped: readonly string[] } {
  const { read, category, lines, post, tenure } = request;
  const known = read.keys(`early.options.${category}`);
  const counts = (line: string): boolean => {
    if (!known.includes(line)) return false;
    if (line === 'site_leader' || line === 'publication_methodist') return isMethodist(post());
    if (line === 'tvet_grade') return post() === 'tvet_master';
    return line !== 'degree_tenure' || tenure() >= read.number('early.degree_tenure', category);
  };
  const counted = lines.filter(counts);
  for (const line of counted) read.cite(`early.options.${category}`, line);
  return { counted, dropped: lines.filter((line) => !counted.includes(line)) };
}

function isMethodist(post: PostId): boolean {
  return post === 'methodist' || post === 'methodcabinet_methodist';
}
