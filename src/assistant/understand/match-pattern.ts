import type { Pattern } from '../../content/pattern.ts';
import type { Tagged } from '../../language/glossary.ts';
import { isSum } from '../../language/quantity.ts';

/** A concept or a figure, with where it stands. */
interface Named {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The mentions that satisfy a pattern, as close together as can be; undefined where it does not match. `reach` is how
 * many letters lie between the first and the last of them, `start` and `end` where they stand.
 */
export function matchPattern(
  pattern: Pattern,
  tagged: Pick<Tagged, 'mentions' | 'quantities'>,
):
  | { readonly reach: number; readonly groups: number; readonly start: number; readonly end: number }
  | undefined {
  const { named, standing } = namedIn(tagged);
  const stands = (concept: string) => standing.has(concept);
  if (!pattern.all.every((group) => group.some(stands))) return undefined;
  if (pattern.none.some(stands) || pattern.nowhere.some(stands)) return undefined;
  const groups = pattern.all.map((group) =>
    named.filter((mention) => group.some((concept) => names(concept, mention))),
  );
  if (groups.length === 0) return undefined;
  if (!pattern.order.every(([first, second]) => comeInOrder(first, second, named))) return undefined;
  const [best] = (groups[0] ?? [])
    .map((anchor) => {
      const nearest = groups.flatMap((group) => nearestTo(anchor, group) ?? []);
      return {
        reach: Math.max(...nearest.map((mention) => gap(anchor, mention))),
        start: Math.min(...nearest.map(({ start }) => start)),
        end: Math.max(...nearest.map(({ end }) => end)),
      };
    })
    .sort((a, b) => a.reach - b.reach);
  return best && { ...best, groups: groups.length };
}

interface NamedInMessage {
  readonly named: readonly Named[];
  /** Every concept and facet that a pattern may ask for here. */
  readonly standing: ReadonlySet<string>;
}

/** Made once for a message, which is held against some thousand patterns. */
const known = new WeakMap<object, NamedInMessage>();

function namedIn(tagged: Pick<Tagged, 'mentions' | 'quantities'>): NamedInMessage {
  const made = known.get(tagged);
  if (made) return made;
  const named = [
    ...tagged.mentions,
    ...tagged.quantities.map(({ kind, start, end }) => ({ concept: `#${kind}`, start, end })),
    ...tagged.quantities.filter(isSum).map(({ start, end }) => ({ concept: '#sum', start, end })),
  ];
  const standing = new Set(named.flatMap(({ concept }) => [concept, ...facetsOf(concept)]));
  const both = { named, standing };
  known.set(tagged, both);
  return both;
}

/** «category.expert» is of the facet «category.». */
function facetsOf(concept: string): string[] {
  return [...concept.matchAll(/\./gu)].map(({ index }) => concept.slice(0, index + 1));
}

function nearestTo(anchor: Named, group: readonly Named[]): Named | undefined {
  return group.reduce<Named | undefined>(
    (best, one) => (best === undefined || gap(anchor, one) < gap(anchor, best) ? one : best),
    undefined,
  );
}

function comeInOrder(first: string, second: string, named: readonly Named[]): boolean {
  return named.some(
    (one) => names(first, one) && named.some((other) => names(second, other) && other.start > one.start),
  );
}

function names(concept: string, { concept: mentioned }: Named): boolean {
  return concept.endsWith('.') ? mentioned.startsWith(concept) : mentioned === concept;
}

function gap(a: Named, b: Named): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
