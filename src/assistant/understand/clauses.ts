export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a text between the ends that a pattern finds. */
export function clausesIn(text: string, { start, end }: Span, ends: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(new RegExp(ends, 'giu'))) {
    found.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  found.push({ start: from, end });
  return found;
}
