import type { Language } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';

/** Which passages count; what is not named is not limited. */
export interface PassageFilter {
  readonly limit: number;
  readonly language?: Language | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly standings?: readonly Standing[] | undefined;
  /** Documents by id: only these, and all but these. */
  readonly sources?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** The filter without kinds as a condition, with its parameters numbered from `first` on. */
export const filterCondition = (
  { language, standings, sources, except }: Omit<PassageFilter, 'limit' | 'kinds'>,
  first: number,
): { readonly sql: string; readonly params: readonly unknown[] } => ({
  sql: `($${first}::text is null or passages.language = $${first})
    and ($${first + 1}::text[] is null or passages.standing = any($${first + 1}))
    and ($${first + 2}::text[] is null or passages.source = any($${first + 2}))
    and ($${first + 3}::text[] is null or passages.source <> all($${first + 3}))`,
  params: [language ?? null, standings ?? null, sources ?? null, except ?? null],
});
