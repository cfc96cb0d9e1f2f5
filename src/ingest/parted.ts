/** What only the first list has and what only the second, each as often as it does: `70 | 75`. Undefined where equal. */
export function parted(one: Iterable<string>, other: Iterable<string>): string | undefined {
  const [left, right] = [[...one], [...other]];
  const sides = [missing(left, right), missing(right, left)];
  if (sides.every((side) => side.length === 0)) return undefined;
  return sides.map((side) => side.join(', ') || '\u2013').join(' | ');
}

function missing(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
