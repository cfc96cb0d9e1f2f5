/**
 * Places of passages are those of references, and finer: `39/p2` is a part of a long point, `39/end` what follows its
 * sub-points, `app12/t2/1.2` a row of the second table. This is the place a person would name.
 */
export function citablePlace(place: string): string {
  return place.replace(/\/(?:p\d+|end)$/u, '').replace(/\/t\d+(?=\/|$)/u, '');
}

/** The anchor of a place on the page of its document. */
export function anchorOf(place: string): string {
  const plain = place.replaceAll('/', '-');
  return /^\d/u.test(plain) ? `p${plain}` : plain;
}

/** Whether a passage's place lies at the place that a reference names. */
export function liesAt(place: string, named: string): boolean {
  const lines = linesOf(named);
  const own = linesOf(place);
  if (lines) return own !== undefined && own.from <= lines.to && own.to >= lines.from;
  if (own) return false;
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(named) ?? [];
  if (from !== undefined && to !== undefined) {
    const point = Number(place.split('/')[0]);
    return point >= Number(from) && point <= Number(to);
  }
  const cited = citablePlace(place);
  return cited === named || cited.startsWith(`${named}/`);
}

function linesOf(place: string): { from: number; to: number } | undefined {
  const [, from, to] = /^l(\d+)(?:-(\d+))?$/u.exec(place) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to ?? from) };
}
