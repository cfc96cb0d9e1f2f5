interface Place {
  readonly source: string;
  readonly kind: 'point' | 'appendix' | 'line';
  readonly from: number;
  readonly to: number;
  readonly sub: string | undefined;
}

const PLACE = /^([a-z0-9-]+)#(app|l)?(\d+)(?:-(\d+))?(?:\/([\d.]+))?$/u;

function placeOf(reference: string): Place | undefined {
  const found = PLACE.exec(reference);
  if (!found) return undefined;
  const [, source = '', mark, first = '', last, sub] = found;
  const kind = mark === 'app' ? 'appendix' : mark === 'l' ? 'line' : 'point';
  return { source, kind, from: Number(first), to: Number(last ?? first), sub };
}

/**
 * Whether a citation answers for an expected place: the same point, a sub-point of it or the whole of it, a range that
 * holds it, or lines that meet. Two different sub-points of one point are different places.
 */
export function overlaps(expected: string, cited: string): boolean {
  const one = placeOf(expected);
  const other = placeOf(cited);
  if (!one || !other || one.source !== other.source || one.kind !== other.kind) return false;
  if (one.to < other.from || other.to < one.from) return false;
  return (
    one.sub === undefined || other.sub === undefined || one.sub === other.sub || nested(one.sub, other.sub)
  );
}

function nested(one: string, other: string): boolean {
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
