import type { Pattern } from '../../content/pattern.ts';
import type { Mention } from '../../language/glossary.ts';

/**
 * The mentions that satisfy a pattern, as close together as can be; undefined where it does not match. `reach` is how
 * many letters lie between the first and the last of them.
 */
export function matchPattern(
  pattern: Pattern,
  mentions: readonly Mention[],
): { readonly reach: number; readonly groups: number } | undefined {
  if (mentions.some((mention) => pattern.none.some((concept) => names(concept, mention)))) return undefined;
  const groups = pattern.all.map((group) => mentions.filter((mention) => group.some((concept) => names(concept, mention))));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return undefined;
  const reaches = (groups[0] ?? []).map((anchor) => {
    const nearest = groups.map((group) => Math.min(...group.map((mention) => gap(anchor, mention))));
    return Math.max(...nearest);
  });
  return { reach: Math.min(...reaches), groups: groups.length };
}

function names(concept: string, { concept: mentioned }: Mention): boolean {
  return concept.endsWith('.') ? mentioned.startsWith(concept) : mentioned === concept;
}

function gap(a: Mention, b: Mention): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
